package foundations.choleskysolve;

/** Cholesky's factor row by row, and two substitutions (Golub and Van Loan 2013, sections 3.1 and 4.2). */
public class CholeskySolveReference implements CholeskySolve {
    @Override
    public double[][] factor(double[][] a) {
        int n = a.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            if (a[i].length != n) {
                throw new IllegalArgumentException(n + " rows, one of " + a[i].length + " columns");
            }
            for (int j = 0; j < i; j++) {
                l[i][j] = rest(a, l, i, j) / l[j][j];
            }
            double pivot = rest(a, l, i, i);
            if (!(pivot > 0)) {
                throw new ArithmeticException("not positive definite: pivot " + i + " is " + pivot);
            }
            l[i][i] = Math.sqrt(pivot);
        }
        return l;
    }

    /** What is left of an entry after the columns before it. */
    private static double rest(double[][] a, double[][] l, int i, int j) {
        double rest = a[i][j];
        for (int k = 0; k < j; k++) {
            rest -= l[i][k] * l[j][k];
        }
        return rest;
    }

    @Override
    public double[] solve(double[][] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(a.length + " rows, " + b.length + " right-hand sides");
        }
        double[][] l = factor(a);
        int n = b.length;
        double[] x = b.clone();
        // forward, L z = b; z is kept in x
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        // backward, L' x = z
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }
}
