package clustering.distances.speed;

import clustering.distances.Distances;
import java.util.function.ToDoubleBiFunction;

/** Every pair from both sides, one difference after the other: each sum waits for the one before it. */
public class Naive implements Distances {
    @Override
    public double[][] euclidean(double[][] x) {
        return table(x, (a, b) -> {
            double squares = 0;
            for (int k = 0; k < a.length; k++) {
                squares += (a[k] - b[k]) * (a[k] - b[k]);
            }
            return Math.sqrt(squares);
        });
    }

    @Override
    public double[][] manhattan(double[][] x) {
        return table(x, (a, b) -> {
            double sum = 0;
            for (int k = 0; k < a.length; k++) {
                sum += Math.abs(a[k] - b[k]);
            }
            return sum;
        });
    }

    @Override
    public double[][] cosine(double[][] x) {
        for (double[] row : x) {
            if (dot(row, row) == 0) {
                throw new IllegalArgumentException("a row of zeros");
            }
        }
        return table(x, (a, b) -> a == b ? 0 : 1 - dot(a, b) / (Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b))));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static double[][] table(double[][] x, ToDoubleBiFunction<double[], double[]> distance) {
        requireEqualLengths(x);
        double[][] distances = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                distances[i][j] = distance.applyAsDouble(x[i], x[j]);
            }
        }
        return distances;
    }

    static void requireEqualLengths(double[][] x) {
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("rows of different lengths");
            }
        }
    }
}
