package linear.ridge.wrong;

import linear.ridge.Ridge;
import linear.ridge.RidgeReference;
import whetstone.kit.Misconception;

@Misconception("Measure a column in metres instead of kilometres: its slope should change by 1000. In which units are these?")
public final class ReturnsStandardisedSlopes implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        Fit fit = new RidgeReference().fit(x, y, lambda);
        double[] slopes = fit.slopes().clone();
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] *= standardDeviation(x, j);
        }
        return new Fit(fit.intercept(), slopes);
    }

    private static double standardDeviation(double[][] x, int column) {
        double mean = 0;
        for (double[] row : x) {
            mean += row[column] / x.length;
        }
        double variance = 0;
        for (double[] row : x) {
            variance += (row[column] - mean) * (row[column] - mean) / x.length;
        }
        return Math.sqrt(variance);
    }
}
