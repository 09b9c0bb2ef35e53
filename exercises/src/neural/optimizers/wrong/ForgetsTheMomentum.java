package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("The gradient is 0. Does Sgd stand still, or does it coast?")
public final class ForgetsTheMomentum extends StepByStep {
    @Override
    double sgd(Sgd sgd, int i, double g) {
        return -sgd.rate() * g;
    }
}
