package linear.ridge;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Ridge regression by the normal equations of the centred data (Hoerl and Kennard 1970, section 2). */
public class RidgeReference implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        requireSizes(x, y, lambda);
        double[] columnMeans = columnMeans(x);
        double targetMean = Arrays.stream(y).average().orElseThrow();
        int d = columnMeans.length;

        // A = Xc'Xc + lambda I,  c = Xc'yc
        double[][] a = new double[d][d];
        double[] c = new double[d];
        for (int i = 0; i < x.length; i++) {
            double[] row = centred(x[i], columnMeans);
            for (int j = 0; j < d; j++) {
                c[j] += row[j] * (y[i] - targetMean);
                for (int k = 0; k < d; k++) {
                    a[j][k] += row[j] * row[k];
                }
            }
        }
        for (int j = 0; j < d; j++) {
            a[j][j] += lambda;
        }

        double[] slopes = solve(a, c);
        double intercept = targetMean;
        for (int j = 0; j < d; j++) {
            intercept -= columnMeans[j] * slopes[j];
        }
        return new Fit(intercept, slopes);
    }

    private static void requireSizes(double[][] x, double[] y, double lambda) {
        if (!(lambda >= 0)) {
            throw new IllegalArgumentException("lambda must be at least 0, not " + lambda);
        }
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows, " + y.length + " targets");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("rows of " + x[0].length + " and " + row.length + " columns");
            }
        }
    }

    private static double[] columnMeans(double[][] x) {
        double[] means = new double[x[0].length];
        for (double[] row : x) {
            for (int j = 0; j < means.length; j++) {
                means[j] += row[j] / x.length;
            }
        }
        return means;
    }

    private static double[] centred(double[] row, double[] columnMeans) {
        return IntStream.range(0, row.length)
                .mapToDouble(j -> row[j] - columnMeans[j])
                .toArray();
    }

    /** Solves A b = c for a symmetric positive definite A by Cholesky's A = L L'. */
    private static double[] solve(double[][] a, double[] c) {
        int d = c.length;
        double[][] l = new double[d][d];
        double[] b = new double[d];
        for (int j = 0; j < d; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = a[j][k];
                for (int m = 0; m < k; m++) {
                    sum -= l[j][m] * l[k][m];
                }
                l[j][k] = j == k ? Math.sqrt(sum) : sum / l[k][k];
            }
        }
        // L z = c, forward; z is kept in b
        for (int j = 0; j < d; j++) {
            b[j] = c[j];
            for (int m = 0; m < j; m++) {
                b[j] -= l[j][m] * b[m];
            }
            b[j] /= l[j][j];
        }
        // L' b = z, backward
        for (int j = d - 1; j >= 0; j--) {
            for (int m = j + 1; m < d; m++) {
                b[j] -= l[m][j] * b[m];
            }
            b[j] /= l[j][j];
        }
        return b;
    }
}
