package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Misconception;

@Misconception("Undo two steps in reverse: which of the two came last on the way there?")
public final class AddsTheMeanBeforeItMultiplies extends ScaleEncodeReference {
    @Override
    public double[][] restore(Scale scale, double[][] z) {
        double[][] x = super.restore(scale, z);
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < z[i].length; j++) {
                x[i][j] = (z[i][j] + scale.means()[j]) * scale.deviations()[j];
            }
        }
        return x;
    }
}
