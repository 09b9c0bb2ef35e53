package classical.logistic.wrong;

import classical.logistic.LogisticReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception(
        "The loss at z = 1000 is 1000, whatever is taken for a least probability. From what can it be computed instead?")
public final class ClipsTheProbabilities extends LogisticReference {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        LossAndGradient right = super.evaluate(x, y, lambda, w);
        double[] p = Laws.each(probabilities(w, x), each -> Math.min(Math.max(each, 1e-15), 1 - 1e-15));
        double loss = 0;
        for (int j = 1; j < w.length; j++) {
            loss += lambda / 2 * w[j] * w[j];
        }
        for (int i = 0; i < x.length; i++) {
            loss -= y[i] == 1 ? Math.log(p[i]) : Math.log(1 - p[i]);
        }
        return new LossAndGradient(loss, right.gradient());
    }
}
