package linear.lassocd.wrong;

import java.util.Arrays;
import linear.lassocd.LassoCdReference;
import whetstone.kit.Misconception;

@Misconception("Predict at the mean of every column: the fit should give the mean of the targets there. Does it?")
public final class ForgetsTheColumnMeans extends LassoCdReference {
    @Override
    public Fit fit(double[][] x, double[] y, Settings settings) {
        double[] slopes = super.fit(x, y, settings).slopes();
        return new Fit(Arrays.stream(y).average().orElseThrow(), slopes);
    }
}
