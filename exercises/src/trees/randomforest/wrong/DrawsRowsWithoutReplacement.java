package trees.randomforest.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("How many different rows does your bag hold? A row that was drawn goes back before the next draw.")
public final class DrawsRowsWithoutReplacement extends Drawing {
    @Override
    int[] bag(int n, Settings settings, Random random) {
        return some(n, n, random);
    }
}
