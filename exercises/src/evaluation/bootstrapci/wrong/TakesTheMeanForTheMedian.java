package evaluation.bootstrapci.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Two statistics are asked for. Do their intervals differ in the example?")
public final class TakesTheMeanForTheMedian extends Drawing {
    @Override
    double median(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
