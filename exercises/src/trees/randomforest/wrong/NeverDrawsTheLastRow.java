package trees.randomforest.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("Which numbers can your draw give? Look at the largest one.")
public final class NeverDrawsTheLastRow extends Drawing {
    @Override
    int[] bag(int n, Settings settings, Random random) {
        return random.ints(n, 0, Math.max(1, n - 1)).toArray();
    }
}
