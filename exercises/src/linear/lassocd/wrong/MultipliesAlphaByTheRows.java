package linear.lassocd.wrong;

import linear.lassocd.LassoCdReference;
import whetstone.kit.Misconception;

@Misconception("The squares are averaged, so the price is not summed either. Where does the number of rows meet alpha?")
public final class MultipliesAlphaByTheRows extends LassoCdReference {
    @Override
    public Fit fit(double[][] x, double[] y, Settings settings) {
        double alpha = settings.alpha() * Math.max(1, y.length);
        return super.fit(x, y, new Settings(alpha, settings.maxSweeps(), settings.tolerance()));
    }
}
