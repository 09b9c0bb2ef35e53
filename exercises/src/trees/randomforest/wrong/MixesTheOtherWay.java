package trees.randomforest.wrong;

import java.util.stream.IntStream;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("Row i gets the value of row order[i]. Who gets what in your copy?")
public final class MixesTheOtherWay extends RandomForestReference {
    @Override
    public double[] importance(Forest forest, double[][] x, int[] y, int[] order) {
        int[] inverse = new int[order.length];
        IntStream.range(0, order.length).forEach(i -> inverse[order[i]] = i);
        return super.importance(forest, x, y, inverse);
    }
}
