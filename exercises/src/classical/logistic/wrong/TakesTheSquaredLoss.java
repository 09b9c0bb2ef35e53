package classical.logistic.wrong;

import classical.logistic.LogisticReference;
import whetstone.kit.Misconception;

@Misconception("A row of class 1 with p = 1/2: is its loss 1/4 or ln 2?")
public final class TakesTheSquaredLoss extends LogisticReference {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        LossAndGradient right = super.evaluate(x, y, lambda, w);
        double[] p = probabilities(w, x);
        double loss = right.loss() - super.evaluate(x, y, 0, w).loss();
        double[] gradient = new double[w.length];
        for (int j = 1; j < w.length; j++) {
            gradient[j] = lambda * w[j];
        }
        for (int i = 0; i < x.length; i++) {
            double residual = p[i] - y[i];
            double slope = 2 * residual * p[i] * (1 - p[i]);
            loss += residual * residual;
            gradient[0] += slope;
            for (int j = 1; j < w.length; j++) {
                gradient[j] += slope * x[i][j - 1];
            }
        }
        return new LossAndGradient(loss, gradient);
    }
}
