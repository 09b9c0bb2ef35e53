package linear.ridge;

/** Gradient of half the sum of squares plus lambda |b|^2 set to zero; the half is forgotten on the penalty. */
public class RidgeSolution implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        if (Double.isNaN(lambda) || lambda < 0 || x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("cannot fit this");
        }
        int n = x.length;
        int d = x[0].length;
        double[] mean = new double[d + 1];
        for (int i = 0; i < n; i++) {
            if (x[i].length != d) {
                throw new IllegalArgumentException("row " + i);
            }
            for (int j = 0; j < d; j++) {
                mean[j] += x[i][j] / n;
            }
            mean[d] += y[i] / n;
        }

        // Row j of the system: sum of xc_j xc_k b_k, plus 2 lambda b_j, equals the sum of xc_j yc.
        double[][] system = new double[d][d + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < d; j++) {
                for (int k = 0; k < d; k++) {
                    system[j][k] += (x[i][j] - mean[j]) * (x[i][k] - mean[k]);
                }
                system[j][d] += (x[i][j] - mean[j]) * (y[i] - mean[d]);
            }
        }
        for (int j = 0; j < d; j++) {
            system[j][j] += 2 * lambda;
        }

        for (int j = 0; j < d; j++) {
            double pivot = system[j][j];
            for (int k = j; k <= d; k++) {
                system[j][k] /= pivot;
            }
            for (int r = 0; r < d; r++) {
                double factor = system[r][j];
                for (int k = j; r != j && k <= d; k++) {
                    system[r][k] -= factor * system[j][k];
                }
            }
        }
        double[] slopes = new double[d];
        double intercept = mean[d];
        for (int j = 0; j < d; j++) {
            slopes[j] = system[j][d];
            intercept -= slopes[j] * mean[j];
        }
        return new Fit(intercept, slopes);
    }
}
