package classical.logistic.wrong;

import whetstone.kit.Misconception;

@Misconception("Write every row twice: should the loss of the rows double or stay? And the penalty?")
public final class AveragesTheLoss extends Newton {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        LossAndGradient right = super.evaluate(x, y, lambda, w);
        LossAndGradient rows = super.evaluate(x, y, 0, w);
        double[] gradient = right.gradient();
        for (int j = 0; j < w.length; j++) {
            gradient[j] -= rows.gradient()[j] * (1 - 1.0 / x.length);
        }
        return new LossAndGradient(right.loss() - rows.loss() * (1 - 1.0 / x.length), gradient);
    }
}
