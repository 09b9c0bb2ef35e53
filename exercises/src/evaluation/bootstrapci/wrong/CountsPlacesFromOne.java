package evaluation.bootstrapci.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "The smallest of B statistics is at the place 0. At which place is the largest, and what is the quantile 1?")
public final class CountsPlacesFromOne extends Drawing {
    @Override
    double quantile(double[] sorted, double q) {
        return sorted[Math.min(sorted.length - 1, (int) (q * sorted.length))];
    }

    @Override
    double median(double[] values) {
        double[] ordered = values.clone();
        Arrays.sort(ordered);
        return super.quantile(ordered, 0.5);
    }
}
