package evaluation.regressionmetrics;

import java.util.Arrays;
import java.util.Random;
import whetstone.kit.Laws;

/** Targets with predictions, and questions that put all five measures to them. */
final class RegressionMetricsCases {
    private RegressionMetricsCases() {}

    /** Predictions that follow the targets, a little too high on the whole; all numbers are multiples of 1/64. */
    static Pairs draw(int size, Random random) {
        double[] y = new double[size];
        double[] p = new double[size];
        for (int i = 0; i < size; i++) {
            // No two targets are equal, so that their variance is far from 0.
            y[i] = 2 * i + sixtyFourth(random.nextDouble());
            p[i] = y[i] + sixtyFourth(0.5 + random.nextGaussian());
        }
        return new Pairs(y, p).inOrder(Laws.order(size, random));
    }

    private static double sixtyFourth(double value) {
        return Math.rint(64 * value) / 64;
    }

    record Pairs(double[] y, double[] p) {
        Pairs inOrder(int[] order) {
            return new Pairs(Laws.entries(y, order), Laws.entries(p, order));
        }

        Pairs times(double factor) {
            return new Pairs(Laws.each(y, v -> factor * v), Laws.each(p, v -> factor * v));
        }

        Pairs plus(double shift) {
            return new Pairs(Laws.each(y, v -> v + shift), Laws.each(p, v -> v + shift));
        }

        Pairs predicting(double[] others) {
            return new Pairs(y, others);
        }

        double mean() {
            return Arrays.stream(y).sum() / y.length;
        }

        /** The sum of squares of the targets around their mean. */
        double spread() {
            double mean = mean();
            return Arrays.stream(y).map(v -> Math.pow(v - mean, 2)).sum();
        }

        Measures measured(RegressionMetrics metrics) {
            return new Measures(
                    metrics.mae(y, p),
                    metrics.rmse(y, p),
                    metrics.r2(y, p),
                    metrics.explainedVariance(y, p),
                    metrics.pinball(y, p, 0.75));
        }
    }

    /** All five measures; the pinball loss with tau = 0.75. */
    record Measures(double mae, double rmse, double r2, double explainedVariance, double pinball) {
        Measures inUnitsOf(double factor) {
            return new Measures(factor * mae, factor * rmse, r2, explainedVariance, factor * pinball);
        }
    }
}
