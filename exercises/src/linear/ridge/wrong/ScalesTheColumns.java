package linear.ridge.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.ridge.RidgeReference;

/** Fits columns with mean 0 and deviation 1, for mistakes that do not find the whole way back. */
abstract class ScalesTheColumns extends RidgeReference {
    Fit fitScaled(double[][] x, double[] y, double lambda) {
        super.fit(x, y, lambda); // refuses what it refuses
        double[][] scaled = Arrays.stream(x)
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(j -> (row[j] - mean(x, j)) / deviation(x, j))
                        .toArray())
                .toArray(double[][]::new);
        return super.fit(scaled, y, lambda);
    }

    static double mean(double[][] x, int column) {
        return Arrays.stream(x).mapToDouble(row -> row[column]).average().orElseThrow();
    }

    static double deviation(double[][] x, int column) {
        double mean = mean(x, column);
        return Math.sqrt(Arrays.stream(x)
                .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                .average()
                .orElseThrow());
    }
}
