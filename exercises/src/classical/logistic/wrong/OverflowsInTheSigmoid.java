package classical.logistic.wrong;

import classical.logistic.LogisticReference;
import whetstone.kit.Misconception;

@Misconception("What is exp(1000) in a double, and what is that divided by one more?")
public final class OverflowsInTheSigmoid extends LogisticReference {
    @Override
    public double[] probabilities(double[] w, double[][] x) {
        double[] p = super.probabilities(w, x);
        for (int i = 0; i < p.length; i++) {
            double z = w[0];
            for (int j = 1; j < w.length; j++) {
                z += w[j] * x[i][j - 1];
            }
            p[i] = Math.exp(z) / (1 + Math.exp(z));
        }
        return p;
    }
}
