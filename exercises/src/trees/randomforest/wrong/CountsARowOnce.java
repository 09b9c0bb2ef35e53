package trees.randomforest.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("A row that was drawn twice counts twice. How many rows do the leaves of a tree count together?")
public final class CountsARowOnce extends Drawing {
    @Override
    int[] seen(int[] bag) {
        return Arrays.stream(bag).distinct().toArray();
    }
}
