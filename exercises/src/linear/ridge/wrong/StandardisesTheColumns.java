package linear.ridge.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Right for lambda = 0 only: which slopes pay the price, those of the given columns or those of scaled ones?")
public final class StandardisesTheColumns extends ScalesTheColumns {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        Fit scaled = fitScaled(x, y, lambda);
        double intercept = scaled.intercept();
        double[] slopes = scaled.slopes();
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] /= deviation(x, j);
            intercept -= slopes[j] * mean(x, j);
        }
        return new Fit(intercept, slopes);
    }
}
