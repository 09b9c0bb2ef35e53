package linear.lassocd.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.lassocd.LassoCdReference;

/** The descent in steps, for mistakes that get one of them wrong; it refuses what the reference refuses. */
abstract class ColumnByColumn extends LassoCdReference {
    @Override
    public Fit fit(double[][] x, double[] y, Settings settings) {
        super.fit(x, y, new Settings(settings.alpha(), Math.min(0, settings.maxSweeps()), settings.tolerance()));
        double[][] columns = IntStream.range(0, x[0].length)
                .mapToObj(
                        j -> centred(Arrays.stream(x).mapToDouble(row -> row[j]).toArray()))
                .toArray(double[][]::new);
        double[] targets = centred(y);
        double[] slopes = new double[columns.length];
        boolean moving = true;
        for (int sweep = 0; sweep < settings.maxSweeps() && moving; sweep++) {
            double[] before = slopes.clone();
            for (int j = 0; j < slopes.length; j++) {
                double[] residuals = residuals(columns, targets, seen(before, slopes));
                double square = mean(columns[j], columns[j]);
                double pull = mean(columns[j], residuals);
                slopes[j] = square == 0 ? 0 : slope(pull, square, slopes[j], settings.alpha(), y.length);
            }
            moving = goesOn(before, slopes, settings.tolerance());
        }
        double intercept = Arrays.stream(y).average().orElseThrow();
        for (int j = 0; j < slopes.length; j++) {
            int column = j;
            intercept -= slopes[j]
                    * Arrays.stream(x).mapToDouble(row -> row[column]).average().orElseThrow();
        }
        return new Fit(intercept, slopes);
    }

    /** The slopes that are in the residuals. */
    double[] seen(double[] before, double[] slopes) {
        return slopes;
    }

    double slope(double pull, double square, double old, double alpha, int n) {
        return softThreshold(pull + square * old, alpha) / square;
    }

    boolean goesOn(double[] before, double[] slopes, double tolerance) {
        return IntStream.range(0, slopes.length).anyMatch(j -> Math.abs(slopes[j] - before[j]) > tolerance);
    }

    private static double[] residuals(double[][] columns, double[] targets, double[] slopes) {
        double[] residuals = targets.clone();
        for (int j = 0; j < slopes.length; j++) {
            for (int i = 0; i < residuals.length; i++) {
                residuals[i] -= slopes[j] * columns[j][i];
            }
        }
        return residuals;
    }

    private static double[] centred(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    private static double mean(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum / a.length;
    }
}
