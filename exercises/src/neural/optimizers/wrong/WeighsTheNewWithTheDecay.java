package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "A decay of 0.9 should forget slowly. Which part of the new square does the first s of the table take in?")
public final class WeighsTheNewWithTheDecay extends StepByStep {
    @Override
    double rmsProp(RmsProp rmsProp, int i, double g) {
        return super.rmsProp(new RmsProp(rmsProp.rate(), 1 - rmsProp.decay(), rmsProp.epsilon()), i, g);
    }
}
