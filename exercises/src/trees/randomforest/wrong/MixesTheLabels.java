package trees.randomforest.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("What is mixed up for feature 2: a column of x, or y? Do your numbers differ between features?")
public final class MixesTheLabels extends RandomForestReference {
    @Override
    public double[] importance(Forest forest, double[][] x, int[] y, int[] order) {
        int[] mixed = Arrays.stream(order).map(i -> y[i]).toArray();
        double[] importance = new double[x[0].length];
        Arrays.fill(importance, (right(forest, x, y) - right(forest, x, mixed)) / y.length);
        return importance;
    }

    private double right(Forest forest, double[][] x, int[] y) {
        int[] winners = winners(votes(forest, x));
        return IntStream.range(0, y.length).filter(i -> winners[i] == y[i]).count();
    }
}
