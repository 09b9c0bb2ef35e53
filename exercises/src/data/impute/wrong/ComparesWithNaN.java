package data.impute.wrong;

import data.impute.ImputeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("What does Double.NaN == Double.NaN answer? Which method of Double tells?")
public final class ComparesWithNaN extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        double[] fills = super.fit(x, strategy);
        for (int j = 0; j < fills.length; j++) {
            int column = j;
            double[] sorted =
                    Arrays.stream(x).mapToDouble(row -> row[column]).sorted().toArray(); // NaN comes last
            fills[j] = switch (strategy) {
                case MEAN -> Arrays.stream(sorted).sum() / sorted.length;
                case MEDIAN -> (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
                case MODE -> fills[j];
            };
        }
        return fills;
    }

    @Override
    public double[][] transform(double[] fills, double[][] x) {
        super.transform(fills, x); // refuses what it refuses
        return Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean[][] missing(double[][] x) {
        return Arrays.stream(x).map(row -> new boolean[row.length]).toArray(boolean[][]::new);
    }
}
