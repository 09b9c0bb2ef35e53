package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Misconception;

@Misconception("Restore a row of zeros, an average flat: how many rooms should it have?")
public final class ForgetsTheMeanOnTheWayBack extends ScaleEncodeReference {
    @Override
    public double[][] restore(Scale scale, double[][] z) {
        return super.restore(new Scale(new double[scale.means().length], scale.deviations()), z);
    }
}
