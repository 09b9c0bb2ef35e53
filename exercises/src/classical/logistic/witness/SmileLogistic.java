package classical.logistic.witness;

import classical.logistic.Logistic;
import smile.classification.LogisticRegression;
import smile.util.IntSet;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Smile minimises the same loss by BFGS and keeps it to itself; its intercept comes last and has no price. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(claims = "evaluates the example of the statement", reason = "keeps loss and gradient to itself"),
            @Excuse(
                    claims = "has the loss of its rows, and the gradient that central differences of it give",
                    reason = "keeps loss and gradient to itself"),
            @Excuse(claims = "evaluates rows far from zero", reason = "keeps loss and gradient to itself"),
            @Excuse(
                    claims = "refuses sizes that do not fit, strange classes, a single class and a negative lambda",
                    reason = "keeps loss and gradient to itself")
        })
public final class SmileLogistic implements Logistic {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        throw new UnsupportedOperationException("Smile keeps loss and gradient to itself");
    }

    @Override
    public double[] fit(double[][] x, int[] y, double lambda) {
        double[] last = LogisticRegression.binomial(x, y, lambda, 1e-12, 1000).coefficients();
        int d = last.length - 1;
        double[] first = new double[d + 1];
        first[0] = last[d];
        System.arraycopy(last, 0, first, 1, d);
        return first;
    }

    @Override
    public double[] probabilities(double[] w, double[][] x) {
        double[] p = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double[] both = new double[2];
            model(w).predict(x[i], both);
            p[i] = both[1];
        }
        return p;
    }

    @Override
    public int[] predict(double[] w, double[][] x) {
        int[] classes = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            classes[i] = model(w).predict(x[i]);
        }
        return classes;
    }

    private static LogisticRegression.Binomial model(double[] w) {
        double[] last = new double[w.length];
        System.arraycopy(w, 1, last, 0, w.length - 1);
        last[w.length - 1] = w[0];
        return new LogisticRegression.Binomial(last, 0, 0, IntSet.of(2));
    }
}
