package linear.qrleastsquares.right;

import java.util.Arrays;
import linear.qrleastsquares.QrLeastSquares;

/** Gram and Schmidt's way, modified: every column, and y as the last one, loses its shadow on those before it. */
public final class OrthogonalisedLeastSquares implements QrLeastSquares {
    @Override
    public Fit fit(double[][] x, double[] y) {
        if (x.length != y.length || x.length == 0 || x.length < x[0].length + 2) {
            throw new IllegalArgumentException("sizes");
        }
        int p = x[0].length + 1;
        double[][] columns = new double[p + 1][];
        columns[0] = new double[y.length];
        Arrays.fill(columns[0], 1);
        for (int j = 1; j < p; j++) {
            columns[j] = column(x, j - 1);
        }
        columns[p] = y.clone();
        double[] lengths = Arrays.stream(columns)
                .mapToDouble(column -> Math.sqrt(dot(column, column)))
                .toArray();
        double[][] r = orthogonalise(columns);
        for (int j = 0; j < p; j++) {
            if (!(r[j][j] > 1e-10 * lengths[j])) {
                throw new ArithmeticException("column " + j + " is a mixture of others");
            }
        }

        double s = r[p][p] / Math.sqrt(y.length - p);
        double[] coefficients = new double[p];
        double[] errors = new double[p];
        double[] targets = new double[p];
        for (int j = 0; j < p; j++) {
            targets[j] = r[j][p];
        }
        System.arraycopy(back(r, targets), 0, coefficients, 0, p);
        for (int k = 0; k < p; k++) {
            double[] unit = new double[p];
            unit[k] = 1;
            double[] inverseColumn = back(r, unit);
            for (int j = 0; j < p; j++) {
                errors[j] += Math.pow(s * inverseColumn[j], 2);
            }
        }
        // of y, the entries of R beside the first tell what lies about the mean
        double explained = 0;
        for (int j = 1; j < p; j++) {
            explained += r[j][p] * r[j][p];
        }
        double rSquared = explained / (explained + r[p][p] * r[p][p]);
        return new Fit(coefficients, Arrays.stream(errors).map(Math::sqrt).toArray(), s, rSquared);
    }

    @Override
    public double[][] triangle(double[][] a) {
        if (a.length == 0 || a[0].length == 0 || a[0].length > a.length) {
            throw new IllegalArgumentException("sizes");
        }
        double[][] columns = new double[a[0].length][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = column(a, j);
        }
        return orthogonalise(columns);
    }

    private static double[][] orthogonalise(double[][] columns) {
        double[][] r = new double[columns.length][columns.length];
        for (int j = 0; j < columns.length; j++) {
            r[j][j] = Math.sqrt(dot(columns[j], columns[j]));
            for (int k = j + 1; k < columns.length && r[j][j] > 0; k++) {
                r[j][k] = dot(columns[j], columns[k]) / r[j][j];
                for (int i = 0; i < columns[k].length; i++) {
                    columns[k][i] -= r[j][k] / r[j][j] * columns[j][i];
                }
            }
        }
        return r;
    }

    private static double[] back(double[][] r, double[] right) {
        double[] result = new double[right.length];
        for (int j = right.length - 1; j >= 0; j--) {
            double sum = right[j];
            for (int k = j + 1; k < right.length; k++) {
                sum -= r[j][k] * result[k];
            }
            result[j] = sum / r[j][j];
        }
        return result;
    }

    private static double[] column(double[][] x, int j) {
        return Arrays.stream(x)
                .mapToDouble(row -> {
                    if (row.length != x[0].length) {
                        throw new IllegalArgumentException("uneven rows");
                    }
                    return row[j];
                })
                .toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
