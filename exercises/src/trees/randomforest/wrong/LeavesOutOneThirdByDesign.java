package trees.randomforest.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("How many rows does a bag hold, and may one of them come twice?")
public final class LeavesOutOneThirdByDesign extends Drawing {
    @Override
    int[] bag(int n, Settings settings, Random random) {
        return some(n, (2 * n + 2) / 3, random);
    }
}
