package classical.logistic.wrong;

import whetstone.kit.Misconception;

@Misconception("Shift a column by 1, and only the intercept should move. At which j does your penalty begin?")
public final class PenalisesTheIntercept extends Newton {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        LossAndGradient right = super.evaluate(x, y, lambda, w);
        right.gradient()[0] += lambda * w[0];
        return new LossAndGradient(right.loss() + lambda / 2 * w[0] * w[0], right.gradient());
    }
}
