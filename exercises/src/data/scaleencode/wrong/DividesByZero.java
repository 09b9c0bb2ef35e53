package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Misconception;

@Misconception("The floor is 2 in every flat. What does your division answer there, and what should stand there?")
public final class DividesByZero extends ScaleEncodeReference {
    @Override
    public double[][] standardise(Scale scale, double[][] x) {
        double[][] z = super.standardise(scale, x);
        for (double[] row : z) {
            for (int j = 0; j < row.length; j++) {
                row[j] = scale.deviations()[j] == 0 ? Double.NaN : row[j];
            }
        }
        return z;
    }
}
