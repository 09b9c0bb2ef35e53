package evaluation.bootstrapci.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("Which is the largest number that nextInt(n - 1) can answer? Which value is then never drawn?")
public final class NeverDrawsTheLastValue extends Drawing {
    @Override
    double[] resample(double[] values, Random random) {
        double[] resample = new double[values.length];
        for (int i = 0; i < resample.length; i++) {
            resample[i] = values[random.nextInt(Math.max(1, values.length - 1))];
        }
        return resample;
    }
}
