package linear.lassocd.wrong;

import linear.lassocd.LassoCdReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Raise every target by 100: should the slopes change? Look at what is done before the first sweep.")
public final class ForgetsToCentre extends LassoCdReference {
    @Override
    public Fit fit(double[][] x, double[] y, Settings settings) {
        super.fit(x, y, settings); // refuses what it refuses
        // Every row and its mirror image have the mean 0 already.
        double[][] mirrored = new double[2 * x.length][];
        double[] targets = new double[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            mirrored[2 * i] = x[i];
            mirrored[2 * i + 1] = Laws.each(x[i], value -> -value);
            targets[2 * i] = y[i];
            targets[2 * i + 1] = -y[i];
        }
        return new Fit(0, super.fit(mirrored, targets, settings).slopes());
    }
}
