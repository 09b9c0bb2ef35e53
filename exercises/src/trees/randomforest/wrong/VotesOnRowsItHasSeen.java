package trees.randomforest.wrong;

import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("A tree has learned some rows by heart. On which rows does it have a vote that tells something?")
public final class VotesOnRowsItHasSeen extends RandomForestReference {
    @Override
    public int[][] outOfBagVotes(Forest forest, double[][] x) {
        return votes(forest, x);
    }
}
