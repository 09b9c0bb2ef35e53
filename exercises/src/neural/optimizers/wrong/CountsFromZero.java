package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("What is t in the first step, and what is 1 - beta1 to that power?")
public final class CountsFromZero extends StepByStep {
    @Override
    double corrected(double faded, double kept) {
        return faded / (1 - Math.pow(kept, steps - 1));
    }
}
