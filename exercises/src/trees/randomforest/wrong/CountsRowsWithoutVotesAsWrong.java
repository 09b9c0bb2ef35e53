package trees.randomforest.wrong;

import java.util.stream.IntStream;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("In the example row 3 has no vote. Is it wrong, right, or left out?")
public final class CountsRowsWithoutVotesAsWrong extends RandomForestReference {
    @Override
    public double outOfBagError(Forest forest, double[][] x, int[] y) {
        super.outOfBagError(forest, x, y);
        int[] winners = winners(outOfBagVotes(forest, x));
        return IntStream.range(0, y.length)
                .mapToDouble(i -> winners[i] == y[i] ? 0 : 1)
                .average()
                .orElseThrow();
    }
}
