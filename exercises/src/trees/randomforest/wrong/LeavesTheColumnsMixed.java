package trees.randomforest.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("When feature 1 is mixed up, in which order do the values of feature 0 stand?")
public final class LeavesTheColumnsMixed extends RandomForestReference {
    @Override
    public double[] importance(Forest forest, double[][] x, int[] y, int[] order) {
        double right = right(forest, x, y);
        double[][] mixed = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        double[] importance = new double[x[0].length];
        for (int feature = 0; feature < importance.length; feature++) {
            for (int i = 0; i < x.length; i++) {
                mixed[i][feature] = x[order[i]][feature];
            }
            importance[feature] = (right - right(forest, mixed, y)) / y.length;
        }
        return importance;
    }

    private double right(Forest forest, double[][] x, int[] y) {
        int[] winners = winners(votes(forest, x));
        return IntStream.range(0, y.length).filter(i -> winners[i] == y[i]).count();
    }
}
