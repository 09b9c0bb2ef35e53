package classical.logistic.wrong;

import classical.logistic.LogisticReference;
import whetstone.kit.Misconception;

@Misconception("Your loss of a row of class 0 is ln 2 wherever it lies. What does y * z come to for y = 0?")
public final class TakesClassesForSigns extends LogisticReference {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        LossAndGradient right = super.evaluate(x, y, lambda, w);
        double loss = right.loss() - super.evaluate(x, y, 0, w).loss();
        double[] gradient = new double[w.length];
        for (int j = 1; j < w.length; j++) {
            gradient[j] = lambda * w[j];
        }
        double[] p = probabilities(w, x);
        for (int i = 0; i < x.length; i++) {
            loss += y[i] == 1 ? -Math.log(p[i]) : Math.log(2);
            gradient[0] += y[i] * (p[i] - 1);
            for (int j = 1; j < w.length; j++) {
                gradient[j] += y[i] * (p[i] - 1) * x[i][j - 1];
            }
        }
        return new LossAndGradient(loss, gradient);
    }
}
