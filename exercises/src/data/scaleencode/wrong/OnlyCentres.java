package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Misconception;

@Misconception("The means are 0 now. What about the deviations?")
public final class OnlyCentres extends ScaleEncodeReference {
    @Override
    public double[][] standardise(Scale scale, double[][] x) {
        double[][] z = super.standardise(scale, x);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < scale.means().length; j++) {
                z[i][j] = x[i][j] - scale.means()[j];
            }
        }
        return z;
    }
}
