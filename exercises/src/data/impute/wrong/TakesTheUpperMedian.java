package data.impute.wrong;

import data.impute.ImputeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Four entries have no middle one: 1, 2, 4, 8. What does the statement say of an even number?")
public final class TakesTheUpperMedian extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        double[] fills = super.fit(x, strategy);
        for (int j = 0; j < fills.length && strategy == Strategy.MEDIAN; j++) {
            int column = j;
            double[] sorted = Arrays.stream(x)
                    .mapToDouble(row -> row[column])
                    .filter(entry -> !Double.isNaN(entry))
                    .sorted()
                    .toArray();
            fills[j] = sorted[sorted.length / 2];
        }
        return fills;
    }
}
