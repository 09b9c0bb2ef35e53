package foundations.choleskysolve.right;

import foundations.choleskysolve.CholeskySolve;
import java.util.stream.IntStream;

/** Column by column: each finished column is taken out of all that is left. Substitutes by columns, too. */
public final class ByOuterProducts implements CholeskySolve {
    @Override
    public double[][] factor(double[][] a) {
        int n = a.length;
        double[][] left = new double[n][];
        for (int i = 0; i < n; i++) {
            if (a[i].length != n) {
                throw new IllegalArgumentException("not square");
            }
            left[i] = new double[n];
            System.arraycopy(a[i], 0, left[i], 0, i + 1);
        }
        for (int j = 0; j < n; j++) {
            double pivot = left[j][j];
            if (pivot <= 0 || Double.isNaN(pivot)) {
                throw new ArithmeticException("pivot");
            }
            double scale = 1 / Math.sqrt(pivot);
            for (int i = j; i < n; i++) {
                left[i][j] *= scale;
            }
            for (int i = j + 1; i < n; i++) {
                for (int k = j + 1; k <= i; k++) {
                    left[i][k] -= left[i][j] * left[k][j];
                }
            }
        }
        return left;
    }

    @Override
    public double[] solve(double[][] a, double[] b) {
        double[][] l = factor(a);
        if (b.length != l.length) {
            throw new IllegalArgumentException("b");
        }
        double[] x = b.clone();
        for (int k = 0; k < x.length; k++) {
            x[k] /= l[k][k];
            for (int i = k + 1; i < x.length; i++) {
                x[i] -= l[i][k] * x[k];
            }
        }
        for (int k = x.length - 1; k >= 0; k--) {
            int at = k;
            double known = IntStream.range(k + 1, x.length)
                    .mapToDouble(i -> l[i][at] * x[i])
                    .sum();
            x[k] = (x[k] - known) / l[k][k];
        }
        return x;
    }
}
