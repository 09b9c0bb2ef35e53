package trees.randomforest.wrong;

import java.util.Arrays;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("Nobody has voted on this row. Does class 0 win?")
public final class NamesClassZeroWithoutVotes extends RandomForestReference {
    @Override
    public int[] winners(int[][] votes) {
        return Arrays.stream(super.winners(votes))
                .map(label -> Math.max(label, 0))
                .toArray();
    }
}
