package classical.logistic.wrong;

import classical.logistic.LogisticReference;
import whetstone.kit.Misconception;

@Misconception("For z = 1000 the probability is 1. What is ln(1 - p) then, and what is 0 times that?")
public final class TakesTheLogarithmOfZero extends LogisticReference {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        LossAndGradient right = super.evaluate(x, y, lambda, w);
        double[] p = probabilities(w, x);
        double penalty = 0;
        for (int j = 1; j < w.length; j++) {
            penalty += lambda / 2 * w[j] * w[j];
        }
        double loss = penalty;
        for (int i = 0; i < x.length; i++) {
            loss -= y[i] * Math.log(p[i]) + (1 - y[i]) * Math.log(1 - p[i]);
        }
        return new LossAndGradient(loss, right.gradient());
    }
}
