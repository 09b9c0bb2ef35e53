package trees.gradientboosting.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Print the residuals of rounds 1 and 2. Should a row that the first tree has helped have the same residual?")
public final class GrowsOnTheFirstResiduals extends Steps {
    private double[] first;

    @Override
    public Model fit(double[][] x, double[] y, Settings settings) {
        first = null;
        return super.fit(x, y, settings);
    }

    @Override
    double[] residuals(double[] y, double[] f, Loss loss) {
        if (first == null) {
            first = super.residuals(y, f, loss);
        }
        return first;
    }
}
