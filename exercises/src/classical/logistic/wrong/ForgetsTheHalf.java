package classical.logistic.wrong;

import whetstone.kit.Misconception;

@Misconception("For lambda = 2 and a slope of 3 the penalty is 9. Compare it with the statement factor by factor.")
public final class ForgetsTheHalf extends Newton {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        LossAndGradient right = super.evaluate(x, y, lambda, w);
        return super.evaluate(x, y, 2 * lambda, w);
    }
}
