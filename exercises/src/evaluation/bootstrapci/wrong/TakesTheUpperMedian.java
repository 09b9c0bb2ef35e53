package evaluation.bootstrapci.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("The median of 1, 4, 8, 12: is it one of them?")
public final class TakesTheUpperMedian extends Drawing {
    @Override
    double median(double[] values) {
        double[] ordered = values.clone();
        Arrays.sort(ordered);
        return ordered[ordered.length / 2];
    }
}
