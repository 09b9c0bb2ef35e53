package trees.randomforest.wrong;

import java.util.Random;
import java.util.function.Supplier;
import whetstone.kit.Misconception;

@Misconception("With three features of three, may the same one come twice?")
public final class DrawsFeaturesWithReplacement extends Drawing {
    @Override
    Supplier<int[]> features(int d, int k, Random random) {
        return () -> random.ints(k, 0, d).toArray();
    }
}
