package trees.randomforest.wrong;

import java.util.Random;
import java.util.function.Supplier;
import whetstone.kit.Misconception;

@Misconception("Every node should choose among features of its own. How often does your lambda draw?")
public final class DrawsFeaturesOncePerTree extends Drawing {
    @Override
    Supplier<int[]> features(int d, int k, Random random) {
        int[] once = some(d, k, random);
        return () -> once;
    }
}
