package trees.randomforest.wrong;

import java.util.Arrays;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("In the example two rows are wrong. Of how many rows that have votes?")
public final class DividesByAllRows extends RandomForestReference {
    @Override
    public double outOfBagError(Forest forest, double[][] x, int[] y) {
        int[] winners = winners(outOfBagVotes(forest, x));
        long voted = Arrays.stream(winners).filter(label -> label >= 0).count();
        return super.outOfBagError(forest, x, y) * voted / y.length;
    }
}
