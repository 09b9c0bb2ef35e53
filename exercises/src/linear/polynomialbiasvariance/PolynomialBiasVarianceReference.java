package linear.polynomialbiasvariance;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Cross-validation of the degree (Hastie, Tibshirani and Friedman 2009, section 7.10), with fits by Gram and Schmidt. */
public class PolynomialBiasVarianceReference implements PolynomialBiasVariance {
    @Override
    public double[][] expand(double[] x, int degree, double low, double high) {
        if (degree < 1 || !(low < high)) {
            throw new IllegalArgumentException("degree " + degree + " from " + low + " to " + high);
        }
        return Arrays.stream(x)
                .mapToObj(value -> powers((2 * value - low - high) / (high - low), degree))
                .toArray(double[][]::new);
    }

    @Override
    public Choice choose(double[] x, double[] y, Settings settings) {
        int n = x.length;
        requireRows(n, y.length, settings);
        int[] all = IntStream.range(0, n).toArray();
        int[] fold = deal(n, settings);
        double[] training = new double[settings.maxDegree()];
        double[] validation = new double[settings.maxDegree()];
        int best = 0;
        for (int d = 0; d < settings.maxDegree(); d++) {
            training[d] = squares(x, y, all, all, d + 1) / n;
            for (int f = 0; f < settings.folds(); f++) {
                int held = f;
                int[] fitted = Arrays.stream(all).filter(i -> fold[i] != held).toArray();
                int[] tested = Arrays.stream(all).filter(i -> fold[i] == held).toArray();
                validation[d] += squares(x, y, fitted, tested, d + 1) / n;
            }
            if (validation[d] < validation[best]) {
                best = d;
            }
        }
        return new Choice(best + 1, training, validation);
    }

    /** The sum of the squared residuals of some rows under a fit of others. */
    private double squares(double[] x, double[] y, int[] fitted, int[] tested, int degree) {
        double[] known = entries(x, fitted);
        double low = Arrays.stream(known).min().orElseThrow();
        double high = Arrays.stream(known).max().orElseThrow();
        double[] b = fit(expand(known, degree, low, high), entries(y, fitted));
        double[][] rows = expand(entries(x, tested), degree, low, high);
        double sum = 0;
        for (int i = 0; i < tested.length; i++) {
            double residual = y[tested[i]] - b[0];
            for (int j = 0; j < degree; j++) {
                residual -= b[j + 1] * rows[i][j];
            }
            sum += residual * residual;
        }
        return sum;
    }

    /** Least squares with an intercept, which comes first: what each column explains is taken from all after it. */
    private static double[] fit(double[][] rows, double[] y) {
        int p = rows[0].length + 1;
        double[][] columns = new double[p + 1][y.length];
        for (int i = 0; i < y.length; i++) {
            columns[0][i] = 1;
            for (int j = 1; j < p; j++) {
                columns[j][i] = rows[i][j - 1];
            }
            columns[p][i] = y[i];
        }
        double[][] share = new double[p][p + 1];
        for (int j = 0; j < p; j++) {
            for (int k = j + 1; k <= p; k++) {
                share[j][k] = dot(columns[j], columns[k]) / dot(columns[j], columns[j]);
                for (int i = 0; i < y.length; i++) {
                    columns[k][i] -= share[j][k] * columns[j][i];
                }
            }
        }
        double[] b = new double[p];
        for (int j = p - 1; j >= 0; j--) {
            b[j] = share[j][p];
            for (int k = j + 1; k < p; k++) {
                b[j] -= share[j][k] * b[k];
            }
        }
        return b;
    }

    private static int[] deal(int n, Settings settings) {
        Random random = new Random(settings.seed());
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        int[] fold = new int[n];
        for (int place = 0; place < n; place++) {
            fold[order[place]] = place % settings.folds();
        }
        return fold;
    }

    private static double[] powers(double t, int degree) {
        double[] powers = new double[degree];
        double power = 1;
        for (int j = 0; j < degree; j++) {
            power *= t;
            powers[j] = power;
        }
        return powers;
    }

    private static double[] entries(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void requireRows(int n, int targets, Settings settings) {
        int k = settings.folds();
        // the first fold is the largest: n / k rows, rounded up
        boolean enough = k >= 2 && k <= n && n - (n + k - 1) / k >= settings.maxDegree() + 1;
        if (n != targets || settings.maxDegree() < 1 || !enough) {
            throw new IllegalArgumentException(n + " x and " + targets + " y for " + settings);
        }
    }
}
