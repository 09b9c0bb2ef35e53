package trees.randomforest.wrong;

import java.util.Random;
import java.util.function.Supplier;
import whetstone.kit.Misconception;

@Misconception("Which features can your lambda answer at all? Is the last one among them?")
public final class OffersTheFirstFeatures extends Drawing {
    @Override
    Supplier<int[]> features(int d, int k, Random random) {
        return () -> some(k, k, random);
    }
}
