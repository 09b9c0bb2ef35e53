package linear.msegradient;

/** The squared loss and its derivatives (Hastie, Tibshirani and Friedman 2009, section 3.2), as means over the rows. */
public class MseGradientReference implements MseGradient {
    @Override
    public LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes) {
        requireSizes(x, y, slopes);
        int n = y.length;
        double loss = 0;
        double byIntercept = 0;
        double[] bySlopes = new double[slopes.length];
        for (int i = 0; i < n; i++) {
            double residual = intercept - y[i];
            for (int j = 0; j < slopes.length; j++) {
                residual += slopes[j] * x[i][j];
            }
            loss += residual * residual / n;
            byIntercept += 2 * residual / n;
            for (int j = 0; j < slopes.length; j++) {
                bySlopes[j] += 2 * residual * x[i][j] / n;
            }
        }
        return new LossAndGradient(loss, byIntercept, bySlopes);
    }

    private static void requireSizes(double[][] x, double[] y, double[] slopes) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows, " + y.length + " targets");
        }
        for (double[] row : x) {
            if (row.length != slopes.length) {
                throw new IllegalArgumentException("a row of " + row.length + " for " + slopes.length + " slopes");
            }
        }
    }
}
