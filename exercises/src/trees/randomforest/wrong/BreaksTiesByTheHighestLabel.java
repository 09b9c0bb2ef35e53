package trees.randomforest.wrong;

import java.util.Arrays;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception(
        "Two classes have as many votes. Which of them should win, and what does your comparison do when votes are equal?")
public final class BreaksTiesByTheHighestLabel extends RandomForestReference {
    @Override
    public int[] winners(int[][] votes) {
        return Arrays.stream(votes)
                .mapToInt(row -> {
                    int winner = super.winners(new int[][] {row})[0];
                    for (int label = 0; label < row.length && winner >= 0; label++) {
                        winner = row[label] >= row[winner] ? label : winner;
                    }
                    return winner;
                })
                .toArray();
    }
}
