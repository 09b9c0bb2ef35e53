package linear.normalequations;

/** Least squares by the normal equations and Cholesky's method (Golub and Van Loan 2013, algorithm 5.3.1). */
public class NormalEquationsReference implements NormalEquations {
    /** What is left of a diagonal entry counts as 0 up to this share of it. */
    private static final double TRACE = 1e-12;

    @Override
    public double[] fit(double[][] x, double[] y) {
        requireSizes(x, y);
        int p = x[0].length + 1;
        double[][] m = new double[p][p];
        double[] v = new double[p];
        for (int i = 0; i < x.length; i++) {
            double[] row = withOne(x[i]);
            for (int j = 0; j < p; j++) {
                v[j] += row[j] * y[i];
                for (int k = 0; k < p; k++) {
                    m[j][k] += row[j] * row[k];
                }
            }
        }
        return solve(m, v);
    }

    @Override
    public double[] predict(double[] coefficients, double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double[] row = withOne(x[i]);
            if (row.length != coefficients.length) {
                throw new IllegalArgumentException(
                        "a row of " + x[i].length + " for " + coefficients.length + " coefficients");
            }
            for (int j = 0; j < row.length; j++) {
                predictions[i] += coefficients[j] * row[j];
            }
        }
        return predictions;
    }

    private static double[] withOne(double[] row) {
        double[] longer = new double[row.length + 1];
        longer[0] = 1;
        System.arraycopy(row, 0, longer, 1, row.length);
        return longer;
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

    /** Solves M b = v by Cholesky's M = L L'. */
    private static double[] solve(double[][] m, double[] v) {
        int p = v.length;
        double[][] l = new double[p][p];
        double[] b = new double[p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < j; k++) {
                l[j][k] = (m[j][k] - dot(l[j], l[k], k)) / l[k][k];
            }
            double pivot = m[j][j] - dot(l[j], l[j], j);
            if (pivot <= TRACE * m[j][j]) {
                throw new ArithmeticException("column " + j + " depends on those before it");
            }
            l[j][j] = Math.sqrt(pivot);
        }
        // L z = v, forward; z is kept in b
        for (int j = 0; j < p; j++) {
            b[j] = (v[j] - dot(l[j], b, j)) / l[j][j];
        }
        // L' b = z, backward
        for (int j = p - 1; j >= 0; j--) {
            for (int k = j + 1; k < p; k++) {
                b[j] -= l[k][j] * b[k];
            }
            b[j] /= l[j][j];
        }
        return b;
    }

    /** The sum of the products of the first few entries. */
    private static double dot(double[] a, double[] b, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
