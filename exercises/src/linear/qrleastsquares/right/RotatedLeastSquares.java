package linear.qrleastsquares.right;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.qrleastsquares.QrLeastSquares;

/** Givens rotations: entries vanish one by one, from the bottom row up. */
public final class RotatedLeastSquares implements QrLeastSquares {
    @Override
    public Fit fit(double[][] x, double[] y) {
        int n = x.length;
        if (n == 0 || n != y.length) {
            throw new IllegalArgumentException("rows and targets");
        }
        int p = 1 + x[0].length;
        if (n <= p || Arrays.stream(x).anyMatch(row -> row.length != p - 1)) {
            throw new IllegalArgumentException("too few rows, or uneven ones");
        }
        double[][] a = IntStream.range(0, n)
                .mapToObj(i -> {
                    double[] row = new double[p + 1];
                    row[0] = 1;
                    System.arraycopy(x[i], 0, row, 1, p - 1);
                    row[p] = y[i];
                    return row;
                })
                .toArray(double[][]::new);
        double[] before = IntStream.range(0, p)
                .mapToDouble(j ->
                        norm(IntStream.range(0, n).mapToDouble(i -> a[i][j]).toArray()))
                .toArray();
        rotate(a, p);

        double[][] inverse = new double[p][p];
        double[] b = new double[p];
        for (int j = p - 1; j >= 0; j--) {
            if (Math.abs(a[j][j]) <= 1e-10 * before[j]) {
                throw new ArithmeticException("column " + j);
            }
            b[j] = a[j][p];
            inverse[j][j] = 1;
            for (int k = j + 1; k < p; k++) {
                b[j] -= a[j][k] * b[k];
                for (int m = k; m < p; m++) {
                    inverse[j][m] -= a[j][k] * inverse[k][m];
                }
            }
            b[j] /= a[j][j];
            for (int m = j; m < p; m++) {
                inverse[j][m] /= a[j][j];
            }
        }
        double[] residuals = IntStream.range(0, n)
                .mapToDouble(i -> y[i]
                        - b[0]
                        - IntStream.range(1, p)
                                .mapToDouble(j -> b[j] * x[i][j - 1])
                                .sum())
                .toArray();
        double s = norm(residuals) / Math.sqrt(n - p);
        double[] errors =
                Arrays.stream(inverse).mapToDouble(row -> s * norm(row)).toArray();
        double mean = Arrays.stream(y).sum() / n;
        double total = norm(Arrays.stream(y).map(value -> value - mean).toArray());
        return new Fit(b, errors, s, 1 - Math.pow(norm(residuals) / total, 2));
    }

    @Override
    public double[][] triangle(double[][] a) {
        if (a.length == 0 || a[0].length == 0 || a.length < a[0].length) {
            throw new IllegalArgumentException("not tall enough");
        }
        double[][] r = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            if (a[i].length != a[0].length) {
                throw new IllegalArgumentException("uneven");
            }
            r[i] = a[i].clone();
        }
        rotate(r, a[0].length);
        return Arrays.copyOfRange(r, 0, a[0].length);
    }

    private static void rotate(double[][] a, int p) {
        for (int j = 0; j < p; j++) {
            for (int i = a.length - 1; i > j; i--) {
                double radius = Math.hypot(a[i - 1][j], a[i][j]);
                if (radius == 0) {
                    continue;
                }
                double cosine = a[i - 1][j] / radius;
                double sine = a[i][j] / radius;
                for (int k = j; k < a[i].length; k++) {
                    double upper = a[i - 1][k];
                    double lower = a[i][k];
                    a[i - 1][k] = cosine * upper + sine * lower;
                    a[i][k] = cosine * lower - sine * upper;
                }
                a[i][j] = 0;
            }
        }
    }

    private static double norm(double[] values) {
        return Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
    }
}
