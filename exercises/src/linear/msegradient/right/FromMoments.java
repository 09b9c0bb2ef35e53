package linear.msegradient.right;

import linear.msegradient.MseGradient;

/**
 * The square multiplied out: with A for the columns and one of ones, the loss is b'Mb - 2 m'b + s and its gradient
 * 2 (Mb - m), where M = A'A / n, m = A'y / n and s = y'y / n. No residual is ever formed.
 */
public final class FromMoments implements MseGradient {
    @Override
    public LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes) {
        int n = x.length;
        int p = slopes.length + 1;
        if (n == 0 || n != y.length) {
            throw new IllegalArgumentException("n");
        }
        double[] b = new double[p];
        b[0] = intercept;
        System.arraycopy(slopes, 0, b, 1, p - 1);
        double[][] big = new double[p][p];
        double[] small = new double[p];
        double square = 0;
        for (int i = 0; i < n; i++) {
            if (x[i].length != p - 1) {
                throw new IllegalArgumentException("row " + i);
            }
            for (int j = 0; j < p; j++) {
                double left = j == 0 ? 1 : x[i][j - 1];
                small[j] += left * y[i] / n;
                for (int k = 0; k < p; k++) {
                    big[j][k] += left * (k == 0 ? 1 : x[i][k - 1]) / n;
                }
            }
            square += y[i] * y[i] / n;
        }
        double loss = square;
        double[] gradient = new double[p];
        for (int j = 0; j < p; j++) {
            double mb = 0;
            for (int k = 0; k < p; k++) {
                mb += big[j][k] * b[k];
            }
            loss += b[j] * (mb - 2 * small[j]);
            gradient[j] = 2 * (mb - small[j]);
        }
        double[] bySlopes = new double[p - 1];
        System.arraycopy(gradient, 1, bySlopes, 0, p - 1);
        return new LossAndGradient(loss, gradient[0], bySlopes);
    }
}
