package trees.regressiontree.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "Three rows with the values 0, 0 and 9 arrive at a leaf. Which number has the smallest sum of squared errors?")
public final class AnswersTheMedian extends GrowsSplitBySplit {
    @Override
    double value(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        return (sorted[(y.length - 1) / 2] + sorted[y.length / 2]) / 2;
    }
}
