package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("Multiply all gradients by 1000: does the first step of Adam change its length?")
public final class ForgetsTheRoot extends StepByStep {
    @Override
    double root(double square, double epsilon) {
        return square + epsilon;
    }
}
