package trees.randomforest.wrong;

import java.util.Arrays;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("Look at the rows that were handed over, after the call: is every value in its place?")
public final class MixesTheCallersRows extends RandomForestReference {
    @Override
    public double[] importance(Forest forest, double[][] x, int[] y, int[] order) {
        double[] importance = super.importance(forest, x, y, order);
        double[] last = Arrays.stream(x).mapToDouble(row -> row[row.length - 1]).toArray();
        for (int i = 0; i < x.length; i++) {
            x[i][x[i].length - 1] = last[order[i]];
        }
        return importance;
    }
}
