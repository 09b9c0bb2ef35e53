package evaluation.regressionmetrics.right;

import evaluation.regressionmetrics.RegressionMetrics;

/** One loop for each measure; running means, and variances from them (Welford 1962), where others sum twice. */
public final class LoopRegressionMetrics implements RegressionMetrics {
    @Override
    public double mae(double[] y, double[] p) {
        return pinball(y, p, 0.5) * 2;
    }

    @Override
    public double rmse(double[] y, double[] p) {
        check(y, p);
        double mean = 0;
        for (int i = 0; i < y.length; i++) {
            mean += (Math.pow(p[i] - y[i], 2) - mean) / (i + 1);
        }
        return Math.sqrt(mean);
    }

    @Override
    public double r2(double[] y, double[] p) {
        double error = rmse(y, p);
        double variance = variance(y);
        if (variance == 0) {
            return error == 0 ? 1 : 0;
        }
        return (variance - error * error) / variance;
    }

    @Override
    public double explainedVariance(double[] y, double[] p) {
        check(y, p);
        double[] errors = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            errors[i] = p[i] - y[i];
        }
        double left = variance(errors);
        double variance = variance(y);
        if (variance == 0) {
            return left == 0 ? 1 : 0;
        }
        return (variance - left) / variance;
    }

    @Override
    public double pinball(double[] y, double[] p, double tau) {
        check(y, p);
        if (Double.isNaN(tau) || tau <= 0 || tau >= 1) {
            throw new IllegalArgumentException("tau = " + tau);
        }
        double low = 0;
        double high = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] > p[i]) {
                low += (y[i] - p[i]) / y.length;
            } else {
                high += (p[i] - y[i]) / y.length;
            }
        }
        return tau * low + (1 - tau) * high;
    }

    private static double variance(double[] values) {
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double from = values[i] - mean;
            mean += from / (i + 1);
            squares += from * (values[i] - mean);
        }
        return squares / values.length;
    }

    private static void check(double[] y, double[] p) {
        if (y.length == 0) {
            throw new IllegalArgumentException("no targets");
        }
        if (y.length != p.length) {
            throw new IllegalArgumentException("lengths");
        }
        for (int i = 0; i < y.length; i++) {
            if (Double.isNaN(y[i] + p[i]) || Double.isInfinite(y[i]) || Double.isInfinite(p[i])) {
                throw new IllegalArgumentException("row " + i);
            }
        }
    }
}
