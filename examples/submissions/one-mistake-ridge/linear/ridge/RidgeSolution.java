package linear.ridge;

/** Solves (Z'Z + lambda I) b = Z'y, where Z is X with a column of ones for the intercept. */
public class RidgeSolution implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        if (!(lambda >= 0)) {
            throw new IllegalArgumentException("lambda < 0");
        }
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("x and y do not fit");
        }
        int n = x.length;
        int m = x[0].length + 1;
        double[][] z = new double[n][m];
        for (int i = 0; i < n; i++) {
            if (x[i].length != m - 1) {
                throw new IllegalArgumentException("rows differ");
            }
            z[i][0] = 1;
            System.arraycopy(x[i], 0, z[i], 1, m - 1);
        }

        double[][] a = new double[m][m];
        double[] c = new double[m];
        for (int p = 0; p < m; p++) {
            for (int i = 0; i < n; i++) {
                c[p] += z[i][p] * y[i];
                for (int q = 0; q < m; q++) {
                    a[p][q] += z[i][p] * z[i][q];
                }
            }
        }
        for (int p = 0; p < m; p++) {
            a[p][p] += lambda;
        }

        double[] b = gaussJordan(a, c);
        double[] slopes = new double[m - 1];
        System.arraycopy(b, 1, slopes, 0, m - 1);
        return new Fit(b[0], slopes);
    }

    private static double[] gaussJordan(double[][] a, double[] c) {
        int m = c.length;
        for (int p = 0; p < m; p++) {
            int pivot = p;
            for (int r = p + 1; r < m; r++) {
                if (Math.abs(a[r][p]) > Math.abs(a[pivot][p])) {
                    pivot = r;
                }
            }
            double[] row = a[p];
            a[p] = a[pivot];
            a[pivot] = row;
            double number = c[p];
            c[p] = c[pivot];
            c[pivot] = number;
            for (int r = 0; r < m; r++) {
                if (r != p) {
                    double factor = a[r][p] / a[p][p];
                    for (int q = p; q < m; q++) {
                        a[r][q] -= factor * a[p][q];
                    }
                    c[r] -= factor * c[p];
                }
            }
        }
        for (int p = 0; p < m; p++) {
            c[p] /= a[p][p];
        }
        return c;
    }
}
