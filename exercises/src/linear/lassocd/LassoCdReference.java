package linear.lassocd;

import java.util.Arrays;

/** The lasso by cyclic coordinate descent on the residuals (Friedman, Hastie and Tibshirani 2010, section 2). */
public class LassoCdReference implements LassoCd {
    @Override
    public double softThreshold(double z, double threshold) {
        if (!(threshold >= 0)) {
            throw new IllegalArgumentException("a threshold of " + threshold);
        }
        return Math.signum(z) * Math.max(Math.abs(z) - threshold, 0);
    }

    @Override
    public Fit fit(double[][] x, double[] y, Settings settings) {
        requireSettings(settings);
        requireSizes(x, y);
        int n = x.length;
        int d = x[0].length;
        double[][] columns = new double[d][n];
        double[] means = new double[d];
        for (int j = 0; j < d; j++) {
            for (int i = 0; i < n; i++) {
                columns[j][i] = x[i][j];
            }
            means[j] = mean(columns[j]);
            subtract(columns[j], means[j]);
        }
        double[] residuals = y.clone();
        double targetMean = mean(y);
        subtract(residuals, targetMean);

        double[] slopes = new double[d];
        double moved = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < settings.maxSweeps() && moved > settings.tolerance(); sweep++) {
            moved = 0;
            for (int j = 0; j < d; j++) {
                double change = bestSlope(columns[j], residuals, slopes[j], settings.alpha()) - slopes[j];
                slopes[j] += change;
                for (int i = 0; i < n; i++) {
                    residuals[i] -= change * columns[j][i];
                }
                moved = Math.max(moved, Math.abs(change));
            }
        }

        double intercept = targetMean;
        for (int j = 0; j < d; j++) {
            intercept -= means[j] * slopes[j];
        }
        return new Fit(intercept, slopes);
    }

    /** The best slope of a centred column while the others stay as they are. */
    private double bestSlope(double[] column, double[] residuals, double slope, double alpha) {
        double square = 0;
        double pull = 0;
        for (int i = 0; i < column.length; i++) {
            square += column[i] * column[i] / column.length;
            pull += column[i] * (residuals[i] + column[i] * slope) / column.length;
        }
        return square == 0 ? 0 : softThreshold(pull, alpha) / square;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static void subtract(double[] values, double mean) {
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
        }
    }

    private static void requireSettings(Settings settings) {
        if (!(settings.alpha() >= 0) || settings.maxSweeps() < 0 || !(settings.tolerance() >= 0)) {
            throw new IllegalArgumentException("cannot descend with " + settings);
        }
    }

    private static void requireSizes(double[][] x, double[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows, " + y.length + " targets");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("rows of " + x[0].length + " and " + row.length + " columns");
            }
        }
    }
}
