package evaluation.bootstrapci.wrong;

import evaluation.bootstrapci.BootstrapCiReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "Ten times as many values: does the interval for the mean get narrower? A deviation of single values does not.")
public final class MeasuresTheSpreadOfTheValues extends BootstrapCiReference {
    @Override
    public Interval percentile(double[] values, Statistic statistic, Plan plan) {
        super.percentile(values, statistic, plan); // refuses what it refuses
        double mean = Arrays.stream(values).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow());
        return new Interval(mean - 1.96 * deviation, mean + 1.96 * deviation);
    }
}
