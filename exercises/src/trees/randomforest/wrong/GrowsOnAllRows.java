package trees.randomforest.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("The bag was drawn. Which rows did the tree see?")
public final class GrowsOnAllRows extends Drawing {
    @Override
    int[] seen(int[] bag) {
        return IntStream.range(0, bag.length).toArray();
    }
}
