package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("Print theta before and after the step. In which array is the answer?")
public final class OverwritesTheta extends StepByStep {
    @Override
    public double[] step(double[] theta, double[] gradient) {
        System.arraycopy(super.step(theta, gradient), 0, theta, 0, theta.length);
        return theta;
    }
}
