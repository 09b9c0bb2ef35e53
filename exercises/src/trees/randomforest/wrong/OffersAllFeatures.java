package trees.randomforest.wrong;

import java.util.Random;
import java.util.function.Supplier;
import whetstone.kit.Misconception;

@Misconception("How many features does your lambda answer, and how many does the setting ask for?")
public final class OffersAllFeatures extends Drawing {
    @Override
    Supplier<int[]> features(int d, int k, Random random) {
        return () -> some(d, d, random);
    }
}
