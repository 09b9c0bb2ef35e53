package linear.lassocd.wrong;

import linear.lassocd.LassoCdReference;
import whetstone.kit.Misconception;

@Misconception(
        "Half of the mean square is minimised here. Differentiate it: which factor is left in front of the residuals?")
public final class HalvesAlpha extends LassoCdReference {
    @Override
    public Fit fit(double[][] x, double[] y, Settings settings) {
        double alpha = settings.alpha() / 2;
        return super.fit(x, y, new Settings(alpha, settings.maxSweeps(), settings.tolerance()));
    }
}
