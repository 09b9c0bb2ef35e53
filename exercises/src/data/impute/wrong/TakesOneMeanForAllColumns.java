package data.impute.wrong;

import data.impute.ImputeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Ages are years and areas are square metres: which entries belong into one sum?")
public final class TakesOneMeanForAllColumns extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        double[] fills = super.fit(x, strategy);
        if (strategy == Strategy.MEAN) {
            Arrays.fill(
                    fills,
                    Arrays.stream(x)
                            .flatMapToDouble(Arrays::stream)
                            .filter(entry -> !Double.isNaN(entry))
                            .average()
                            .orElse(0));
        }
        return fills;
    }
}
