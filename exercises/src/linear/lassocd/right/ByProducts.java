package linear.lassocd.right;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import linear.lassocd.LassoCd;

/** Without residuals: the mean products of the columns with each other and with y are enough for every sweep. */
public final class ByProducts implements LassoCd {
    @Override
    public double softThreshold(double z, double threshold) {
        if (threshold < 0 || Double.isNaN(threshold)) {
            throw new IllegalArgumentException("threshold");
        }
        return z - Math.max(-threshold, Math.min(threshold, z));
    }

    @Override
    public Fit fit(double[][] x, double[] y, Settings settings) {
        boolean fits = settings.alpha() >= 0 && settings.tolerance() >= 0 && settings.maxSweeps() >= 0;
        if (!fits || x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException();
        }
        int d = x[0].length;
        for (double[] row : x) {
            if (row.length != d) {
                throw new IllegalArgumentException();
            }
        }
        double[][] columns = IntStream.range(0, d)
                .mapToObj(j ->
                        IntStream.range(0, x.length).mapToDouble(i -> x[i][j]).toArray())
                .toArray(double[][]::new);
        double[][] products = new double[d][d];
        double[] pulls = new double[d];
        for (int j = 0; j < d; j++) {
            pulls[j] = covariance(columns[j], y);
            for (int k = 0; k < d; k++) {
                products[j][k] = covariance(columns[j], columns[k]);
            }
        }

        double[] b = new double[d];
        for (int sweep = 0; sweep < settings.maxSweeps(); sweep++) {
            boolean still = true;
            for (int j = 0; j < d; j++) {
                double rho = pulls[j];
                for (int k = 0; k < d; k++) {
                    rho -= k == j ? 0 : products[j][k] * b[k];
                }
                double next = products[j][j] > 0 ? softThreshold(rho, settings.alpha()) / products[j][j] : 0;
                still &= Math.abs(next - b[j]) <= settings.tolerance();
                b[j] = next;
            }
            if (still) {
                break;
            }
        }
        double intercept = mean(y);
        for (int j = 0; j < d; j++) {
            intercept -= b[j] * mean(columns[j]);
        }
        return new Fit(intercept, b);
    }

    private static double covariance(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        return IntStream.range(0, a.length)
                .mapToDouble(i -> (a[i] - meanA) * (b[i] - meanB))
                .average()
                .orElseThrow();
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }
}
