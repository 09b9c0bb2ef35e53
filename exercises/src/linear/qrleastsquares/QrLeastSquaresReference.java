package linear.qrleastsquares;

import java.util.Arrays;

/** Least squares by Householder's reflections (Golub and Van Loan 2013, algorithms 5.2.1 and 5.3.2). */
public class QrLeastSquaresReference implements QrLeastSquares {
    /** What is left of a column counts as nothing up to this share of its length. */
    private static final double TRACE = 1e-10;

    @Override
    public Fit fit(double[][] x, double[] y) {
        requireSizes(x, y);
        int n = x.length;
        int p = x[0].length + 1;
        // the columns of A, and y as one more
        double[][] a = new double[n][p + 1];
        for (int i = 0; i < n; i++) {
            a[i][0] = 1;
            System.arraycopy(x[i], 0, a[i], 1, p - 1);
            a[i][p] = y[i];
        }
        double[] lengths = new double[p];
        for (int j = 0; j < p; j++) {
            lengths[j] = length(a, j, 0);
        }
        reflect(a, p);
        for (int j = 0; j < p; j++) {
            if (Math.abs(a[j][j]) <= TRACE * lengths[j]) {
                throw new ArithmeticException("column " + j + " depends on those before it");
            }
        }

        double rest = length(a, p, p);
        double deviation = rest / Math.sqrt(n - p);
        double[] errors = new double[p];
        for (int j = 0; j < p; j++) {
            errors[j] = deviation * rowLengthOfInverse(a, p, j);
        }
        double[] targets = new double[p];
        for (int j = 0; j < p; j++) {
            targets[j] = a[j][p];
        }
        return new Fit(solve(a, targets), errors, deviation, 1 - rest * rest / squaresAboutTheMean(y));
    }

    @Override
    public double[][] triangle(double[][] a) {
        requireRectangle(a);
        int p = a[0].length;
        if (p == 0 || a.length < p) {
            throw new IllegalArgumentException(a.length + " rows, " + p + " columns");
        }
        double[][] work = Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
        reflect(work, p);
        return Arrays.copyOf(work, p);
    }

    /** Turns the first p columns into R, and the columns after them along with it. */
    private static void reflect(double[][] a, int p) {
        for (int j = 0; j < p; j++) {
            double length = length(a, j, j);
            if (length == 0) {
                continue; // nothing to turn
            }
            // v = a_j + sign * length * e_j: the two numbers have the same sign, so no digit is lost
            double[] v = new double[a.length];
            for (int i = j; i < a.length; i++) {
                v[i] = a[i][j];
            }
            v[j] += Math.copySign(length, v[j]);
            double square = 0;
            for (double entry : v) {
                square += entry * entry;
            }
            for (int k = j; k < a[0].length; k++) {
                double product = 0;
                for (int i = j; i < a.length; i++) {
                    product += v[i] * a[i][k];
                }
                for (int i = j; i < a.length; i++) {
                    a[i][k] -= 2 * product / square * v[i];
                }
            }
            for (int i = j + 1; i < a.length; i++) {
                a[i][j] = 0; // but for rounding it is
            }
        }
    }

    private static double length(double[][] a, int column, int fromRow) {
        double sum = 0;
        for (int i = fromRow; i < a.length; i++) {
            sum += a[i][column] * a[i][column];
        }
        return Math.sqrt(sum);
    }

    /** Solves R b = targets from below; what it is given becomes b. */
    private static double[] solve(double[][] r, double[] targets) {
        for (int j = targets.length - 1; j >= 0; j--) {
            for (int k = j + 1; k < targets.length; k++) {
                targets[j] -= r[j][k] * targets[k];
            }
            targets[j] /= r[j][j];
        }
        return targets;
    }

    /** The length of row j of S = R^-1: entry (j, j) of (R'R)^-1 = S S' is its square. */
    private static double rowLengthOfInverse(double[][] r, int p, int j) {
        double[] row = new double[p];
        double square = 0;
        for (int k = j; k < p; k++) {
            row[k] = k == j ? 1 : 0;
            for (int m = j; m < k; m++) {
                row[k] -= row[m] * r[m][k];
            }
            row[k] /= r[k][k];
            square += row[k] * row[k];
        }
        return Math.sqrt(square);
    }

    private static double squaresAboutTheMean(double[] y) {
        double mean = Arrays.stream(y).average().orElseThrow();
        return Arrays.stream(y).map(value -> value - mean).map(gap -> gap * gap).sum();
    }

    private static void requireSizes(double[][] x, double[] y) {
        requireRectangle(x);
        if (x.length != y.length || x.length < x[0].length + 2) {
            throw new IllegalArgumentException(
                    x.length + " rows of " + x[0].length + " columns, " + y.length + " targets");
        }
    }

    private static void requireRectangle(double[][] a) {
        if (a.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        for (double[] row : a) {
            if (row.length != a[0].length) {
                throw new IllegalArgumentException("rows of " + a[0].length + " and " + row.length + " columns");
            }
        }
    }
}
