package linear.ridge.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.ridge.Ridge;
import linear.ridge.RidgeReference;
import whetstone.kit.Misconception;

@Misconception(
        "Right for lambda = 0 only: which slopes pay the price, those of the given columns or those of scaled ones?")
public final class StandardisesTheColumns implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        Fit scaled = new RidgeReference().fit(standardised(x), y, lambda);
        double intercept = scaled.intercept();
        double[] slopes = scaled.slopes();
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] /= deviation(x, j);
            intercept -= slopes[j] * mean(x, j);
        }
        return new Fit(intercept, slopes);
    }

    static double[][] standardised(double[][] x) {
        return Arrays.stream(x)
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(j -> (row[j] - mean(x, j)) / deviation(x, j))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double mean(double[][] x, int column) {
        return Arrays.stream(x).mapToDouble(row -> row[column]).average().orElseThrow();
    }

    private static double deviation(double[][] x, int column) {
        double mean = mean(x, column);
        return Math.sqrt(Arrays.stream(x)
                .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                .average()
                .orElseThrow());
    }
}
