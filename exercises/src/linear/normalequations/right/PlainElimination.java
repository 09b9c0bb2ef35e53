package linear.normalequations.right;

import linear.normalequations.NormalEquations;

/** The normal equations with the targets as a last column, cleared above and below each pivot (Gauss and Jordan). */
public final class PlainElimination implements NormalEquations {
    @Override
    public double[] fit(double[][] x, double[] y) {
        int n = x.length;
        if (n == 0 || n != y.length) {
            throw new IllegalArgumentException(n + " rows and " + y.length + " targets");
        }
        int p = x[0].length + 1;
        double[][] a = new double[n][p + 1];
        for (int i = 0; i < n; i++) {
            if (x[i].length + 1 != p) {
                throw new IllegalArgumentException("row " + i + " has " + x[i].length + " columns");
            }
            a[i][0] = 1;
            for (int j = 1; j < p; j++) {
                a[i][j] = x[i][j - 1];
            }
            a[i][p] = y[i];
        }
        double[][] system = new double[p][p + 1];
        double[] diagonal = new double[p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k <= p; k++) {
                for (int i = n - 1; i >= 0; i--) {
                    system[j][k] += a[i][j] * a[i][k];
                }
            }
            diagonal[j] = system[j][j];
        }
        for (int j = 0; j < p; j++) {
            if (!(system[j][j] > 1e-12 * diagonal[j])) {
                throw new ArithmeticException("no pivot in column " + j);
            }
            for (int row = 0; row < p; row++) {
                double factor = system[row][j] / system[j][j];
                for (int k = j; k <= p && row != j; k++) {
                    system[row][k] -= factor * system[j][k];
                }
            }
        }
        double[] b = new double[p];
        for (int j = 0; j < p; j++) {
            b[j] = system[j][p] / system[j][j];
        }
        return b;
    }

    @Override
    public double[] predict(double[] coefficients, double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (coefficients.length - 1 != x[i].length) {
                throw new IllegalArgumentException(coefficients.length + " coefficients");
            }
            predictions[i] = coefficients[0];
            for (int j = 1; j < coefficients.length; j++) {
                predictions[i] += x[i][j - 1] * coefficients[j];
            }
        }
        return predictions;
    }
}
