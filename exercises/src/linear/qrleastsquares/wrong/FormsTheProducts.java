package linear.qrleastsquares.wrong;

import linear.qrleastsquares.QrLeastSquaresReference;
import whetstone.kit.Misconception;

@Misconception(
        "Is A'A formed anywhere? Print its entries for two columns that are nearly alike: where is their difference?")
public final class FormsTheProducts extends QrLeastSquaresReference {
    @Override
    public Fit fit(double[][] x, double[] y) {
        Fit right = super.fit(x, y);
        return new Fit(fromProducts(x, y), right.standardErrors(), right.residualDeviation(), right.rSquared());
    }

    private static double[] fromProducts(double[][] x, double[] y) {
        int p = x[0].length + 1;
        double[][] system = new double[p][p + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < p; j++) {
                for (int k = 0; k <= p; k++) {
                    system[j][k] += entry(x[i], y[i], j) * entry(x[i], y[i], k);
                }
            }
        }
        for (int j = 0; j < p; j++) {
            for (int row = 0; row < p; row++) {
                double factor = row == j ? 0 : system[row][j] / system[j][j];
                for (int k = j; k <= p; k++) {
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

    private static double entry(double[] row, double target, int j) {
        return j == 0 ? 1 : j <= row.length ? row[j - 1] : target;
    }
}
