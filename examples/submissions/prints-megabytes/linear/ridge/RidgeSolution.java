package linear.ridge;

/** Prints whatever it computes, several megabytes a call. */
public class RidgeSolution implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        check(x, y, lambda);
        printAll(x, y);
        int n = x.length;
        int d = x[0].length;

        double[] xMean = new double[d];
        double yMean = 0;
        for (int i = 0; i < n; i++) {
            yMean += y[i];
            for (int j = 0; j < d; j++) {
                xMean[j] += x[i][j];
            }
        }
        yMean /= n;
        for (int j = 0; j < d; j++) {
            xMean[j] /= n;
        }

        double[][] a = new double[d][d + 1]; // the last column is the right-hand side
        for (int j = 0; j < d; j++) {
            for (int k = 0; k < d; k++) {
                for (int i = 0; i < n; i++) {
                    a[j][k] += (x[i][j] - xMean[j]) * (x[i][k] - xMean[k]);
                }
            }
            a[j][j] += lambda;
            for (int i = 0; i < n; i++) {
                a[j][d] += (x[i][j] - xMean[j]) * (y[i] - yMean);
            }
        }

        double[] slopes = eliminate(a);
        double intercept = yMean;
        for (int j = 0; j < d; j++) {
            intercept -= slopes[j] * xMean[j];
        }
        return new Fit(intercept, slopes);
    }

    /** The matrix is positive definite, so there is no need to look for pivots. */
    private double[] eliminate(double[][] a) {
        int d = a.length;
        for (int col = 0; col < d; col++) {
            for (int row = col + 1; row < d; row++) {
                double factor = a[row][col] / a[col][col];
                for (int k = col; k <= d; k++) {
                    a[row][k] -= factor * a[col][k];
                }
            }
        }
        double[] b = new double[d];
        for (int row = d - 1; row >= 0; row--) {
            double rest = a[row][d];
            for (int k = row + 1; k < d; k++) {
                rest -= a[row][k] * b[k];
            }
            b[row] = rest / a[row][row];
        }
        return b;
    }

    private void check(double[][] x, double[] y, double lambda) {
        if (Double.isNaN(lambda) || lambda < 0) {
            throw new IllegalArgumentException("lambda is " + lambda);
        }
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        if (y.length != x.length) {
            throw new IllegalArgumentException("as many targets as rows, please");
        }
        for (int i = 1; i < x.length; i++) {
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("row " + i + " has another length than row 0");
            }
        }
    }

    private void printAll(double[][] x, double[] y) {
        String line = "x = " + java.util.Arrays.deepToString(x) + ", y = " + java.util.Arrays.toString(y);
        String block = (line + System.lineSeparator()).repeat(1 + (2 << 20) / line.length());
        System.out.print(block);
        System.err.print(block);
        System.out.flush();
    }
}
