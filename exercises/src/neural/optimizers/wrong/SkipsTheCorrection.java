package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("After one step m is (1 - beta1) g. How long is the first step of Adam then, and how long should it be?")
public final class SkipsTheCorrection extends StepByStep {
    @Override
    double corrected(double faded, double kept) {
        return faded;
    }
}
