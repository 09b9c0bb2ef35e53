package linear.gradientdescent.wrong;

import whetstone.kit.Misconception;

@Misconception("The gradient points uphill. Does your first step raise the loss or lower it?")
public final class ClimbsTheGradient extends Loop {
    @Override
    double[] step(double[][] x, double[] y, double[] theta, double rate) {
        return super.step(x, y, theta, -rate);
    }
}
