package foundations.choleskysolve.right;

import foundations.choleskysolve.CholeskySolve;

/** Gaussian elimination with the symmetry put back: its rows, divided by the roots of their pivots, are L transposed. */
public final class ByElimination implements CholeskySolve {
    @Override
    public double[][] factor(double[][] a) {
        double[][] u = eliminated(a, new double[a.length]);
        double[][] l = new double[u.length][u.length];
        for (int i = 0; i < u.length; i++) {
            for (int j = 0; j <= i; j++) {
                l[i][j] = u[j][i] / Math.sqrt(u[j][j]);
            }
        }
        return l;
    }

    @Override
    public double[] solve(double[][] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("b has " + b.length + " entries");
        }
        double[] x = b.clone();
        double[][] u = eliminated(a, x);
        for (int i = u.length - 1; i >= 0; i--) {
            for (int k = u.length - 1; k > i; k--) {
                x[i] -= u[i][k] * x[k];
            }
            x[i] /= u[i][i];
        }
        return x;
    }

    /** The upper triangle that elimination leaves; does the same to b. */
    private static double[][] eliminated(double[][] a, double[] b) {
        int n = a.length;
        double[][] u = new double[n][n];
        for (int i = 0; i < n; i++) {
            if (a[i].length != n) {
                throw new IllegalArgumentException("row " + i);
            }
            for (int j = 0; j <= i; j++) {
                u[i][j] = a[i][j];
                u[j][i] = a[i][j];
            }
        }
        for (int j = 0; j < n; j++) {
            if (!(u[j][j] > 0)) {
                throw new ArithmeticException("no positive pivot in row " + j);
            }
            for (int i = j + 1; i < n; i++) {
                double factor = u[i][j] / u[j][j];
                for (int k = j; k < n; k++) {
                    u[i][k] -= factor * u[j][k];
                }
                b[i] -= factor * b[j];
            }
        }
        return u;
    }
}
