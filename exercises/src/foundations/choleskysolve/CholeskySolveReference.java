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
            // begin with A, and leave behind what stands above its diagonal
            System.arraycopy(a[i], 0, l[i], 0, i + 1);
            for (int j = 0; j <= i; j++) {
                for (int k = 0; k < j; k++) {
                    l[i][j] -= l[i][k] * l[j][k];
                }
                l[i][j] = j < i ? l[i][j] / l[j][j] : root(l[i][i]);
            }
        }
        return l;
    }

    private static double root(double pivot) {
        if (!(pivot > 0)) {
            throw new ArithmeticException("not positive definite: a pivot is " + pivot);
        }
        return Math.sqrt(pivot);
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
