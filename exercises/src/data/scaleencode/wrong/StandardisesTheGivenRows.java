package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Misconception;

@Misconception("Print the rows before and after the call: are they still in square metres and years?")
public final class StandardisesTheGivenRows extends ScaleEncodeReference {
    @Override
    public double[][] standardise(Scale scale, double[][] x) {
        double[][] z = super.standardise(scale, x);
        for (int i = 0; i < x.length; i++) {
            System.arraycopy(z[i], 0, x[i], 0, z[i].length);
        }
        return x;
    }
}
