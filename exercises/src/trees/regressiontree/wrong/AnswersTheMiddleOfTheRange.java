package trees.regressiontree.wrong;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import whetstone.kit.Misconception;

@Misconception("Three rows with the values 0, 0 and 9 arrive at a leaf. What is their mean?")
public final class AnswersTheMiddleOfTheRange extends GrowsSplitBySplit {
    @Override
    double value(double[] y) {
        DoubleSummaryStatistics range = Arrays.stream(y).summaryStatistics();
        return (range.getMin() + range.getMax()) / 2;
    }
}
