package trees.gradientboosting.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "The model holds leaf values as they were grown, and raw multiplies by the rate. How often is it applied?")
public final class KeepsTheRateInTheLeaves extends Steps {
    private double rate;

    @Override
    public Model fit(double[][] x, double[] y, Settings settings) {
        rate = settings.rate();
        return super.fit(x, y, settings);
    }

    @Override
    double leaf(int[] rows, double[] residuals, double[] weights) {
        return rate * super.leaf(rows, residuals, weights);
    }

    @Override
    double step(double unused) {
        return 1;
    }
}
