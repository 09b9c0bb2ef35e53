package evaluation.bootstrapci.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("Can a resample hold the same value twice? If each is there once, what is its mean?")
public final class DrawsWithoutReplacement extends Drawing {
    @Override
    double[] resample(double[] values, Random random) {
        double[] shuffled = values.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = shuffled[i];
            shuffled[i] = shuffled[j];
            shuffled[j] = kept;
        }
        return shuffled;
    }
}
