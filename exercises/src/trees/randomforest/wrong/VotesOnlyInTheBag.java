package trees.randomforest.wrong;

import java.util.stream.IntStream;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("Out of bag: does a row that the bag holds get this tree's vote, or one that it does not hold?")
public final class VotesOnlyInTheBag extends RandomForestReference {
    @Override
    public int[][] outOfBagVotes(Forest forest, double[][] x) {
        int[][] all = votes(forest, x);
        int[][] out = super.outOfBagVotes(forest, x);
        return IntStream.range(0, all.length)
                .mapToObj(i -> IntStream.range(0, all[i].length)
                        .map(label -> all[i][label] - out[i][label])
                        .toArray())
                .toArray(int[][]::new);
    }
}
