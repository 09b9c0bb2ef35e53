package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("One number has a gradient of 100, another of 1. Do both have an s of their own?")
public final class SharesOneScale extends StepByStep {
    private double[] shared;

    @Override
    public double[] step(double[] theta, double[] gradient) {
        shared = gradient;
        return super.step(theta, gradient);
    }

    @Override
    double square(double g) {
        double sum = 0;
        for (double entry : shared) {
            sum += entry * entry / shared.length;
        }
        return sum;
    }
}
