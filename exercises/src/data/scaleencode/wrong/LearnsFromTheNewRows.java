package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Misconception;

@Misconception("A single new flat comes out as zeros, or NaN. From which rows are the means that are taken away?")
public final class LearnsFromTheNewRows extends ScaleEncodeReference {
    @Override
    public double[][] standardise(Scale scale, double[][] x) {
        double[][] z = super.standardise(scale, x);
        return x.length == 0 ? z : super.standardise(fit(x), x);
    }
}
