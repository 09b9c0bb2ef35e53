package data.impute.wrong;

import data.impute.ImputeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("The median of 9, 1, 2: which entry is in the middle, and in the middle of what?")
public final class ForgetsToSort extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        double[] fills = super.fit(x, strategy);
        for (int j = 0; j < fills.length && strategy == Strategy.MEDIAN; j++) {
            int column = j;
            double[] entries = Arrays.stream(x)
                    .mapToDouble(row -> row[column])
                    .filter(entry -> !Double.isNaN(entry))
                    .toArray();
            fills[j] = (entries[(entries.length - 1) / 2] + entries[entries.length / 2]) / 2;
        }
        return fills;
    }
}
