package trees.randomforest.wrong;

import java.util.Arrays;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("A feature that matters loses rows when it is mixed up. Should its importance be above or below 0?")
public final class SubtractsTheWrongWayRound extends RandomForestReference {
    @Override
    public double[] importance(Forest forest, double[][] x, int[] y, int[] order) {
        return Arrays.stream(super.importance(forest, x, y, order))
                .map(loss -> 0 - loss)
                .toArray();
    }
}
