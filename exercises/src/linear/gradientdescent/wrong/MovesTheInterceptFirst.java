package linear.gradientdescent.wrong;

import whetstone.kit.Misconception;

@Misconception("Compute the whole gradient before any coefficient changes: which b0 is in the residuals of the slopes?")
public final class MovesTheInterceptFirst extends Loop {
    @Override
    double[] step(double[][] x, double[] y, double[] theta, double rate) {
        double[] moved = theta.clone();
        moved[0] -= rate * gradient(x, y, theta)[0];
        double[] next = super.step(x, y, moved, rate);
        next[0] = moved[0];
        return next;
    }
}
