package evaluation.bootstrapci.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("How many entries has a resample of three values? Count the draws between the bars of the example.")
public final class DrawsOneTooFew extends Drawing {
    @Override
    double[] resample(double[] values, Random random) {
        double[] resample = new double[Math.max(1, values.length - 1)];
        for (int i = 0; i < resample.length; i++) {
            resample[i] = values[random.nextInt(values.length)];
        }
        return resample;
    }
}
