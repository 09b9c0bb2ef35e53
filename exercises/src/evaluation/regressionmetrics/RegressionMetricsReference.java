package evaluation.regressionmetrics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The formulas as they stand (pinball loss: Koenker and Bassett 1978). */
public class RegressionMetricsReference implements RegressionMetrics {
    @Override
    public double mae(double[] y, double[] p) {
        return mean(Arrays.stream(errors(y, p)).map(Math::abs).toArray());
    }

    @Override
    public double rmse(double[] y, double[] p) {
        double[] errors = errors(y, p);
        return Math.sqrt(squares(errors, 0) / errors.length);
    }

    @Override
    public double r2(double[] y, double[] p) {
        double[] errors = errors(y, p);
        if (allEqual(y)) {
            return Arrays.stream(errors).allMatch(error -> error == 0) ? 1 : 0;
        }
        return 1 - squares(errors, 0) / squares(y, mean(y));
    }

    @Override
    public double explainedVariance(double[] y, double[] p) {
        double[] errors = errors(y, p);
        if (allEqual(y)) {
            return allEqual(p) ? 1 : 0;
        }
        return 1 - squares(errors, mean(errors)) / squares(y, mean(y));
    }

    @Override
    public double pinball(double[] y, double[] p, double tau) {
        if (!(tau > 0 && tau < 1)) {
            throw new IllegalArgumentException("tau must lie between 0 and 1, not " + tau);
        }
        return mean(Arrays.stream(errors(y, p))
                .map(error -> Math.max(tau * error, (tau - 1) * error))
                .toArray());
    }

    private static double[] errors(double[] y, double[] p) {
        if (y.length == 0 || y.length != p.length) {
            throw new IllegalArgumentException(y.length + " targets, " + p.length + " predictions");
        }
        if (!DoubleStream.concat(Arrays.stream(y), Arrays.stream(p)).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("targets and predictions must be finite");
        }
        return IntStream.range(0, y.length).mapToDouble(i -> y[i] - p[i]).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double squares(double[] values, double centre) {
        return Arrays.stream(values)
                .map(value -> (value - centre) * (value - centre))
                .sum();
    }

    private static boolean allEqual(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
