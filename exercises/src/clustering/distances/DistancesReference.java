package clustering.distances;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;

/** Distances by their definitions (Kaufman and Rousseeuw 1990, section 1.2). */
public class DistancesReference implements Distances {
    @Override
    public double[][] euclidean(double[][] x) {
        return between(x, (a, b) -> {
            double squares = 0;
            for (int j = 0; j < a.length; j++) {
                squares += (a[j] - b[j]) * (a[j] - b[j]);
            }
            return Math.sqrt(squares);
        });
    }

    @Override
    public double[][] manhattan(double[][] x) {
        return between(x, (a, b) -> {
            double sum = 0;
            for (int j = 0; j < a.length; j++) {
                sum += Math.abs(a[j] - b[j]);
            }
            return sum;
        });
    }

    @Override
    public double[][] cosine(double[][] x) {
        if (Arrays.stream(x).anyMatch(row -> dot(row, row) == 0)) {
            throw new IllegalArgumentException("a row of zeros has no direction");
        }
        return between(x, (a, b) -> 1 - dot(a, b) / (Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b))));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    /** Every pair is measured once; the diagonal is left at 0. */
    private static double[][] between(double[][] x, ToDoubleBiFunction<double[], double[]> distance) {
        double[][] distances = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("rows of " + x[0].length + " and " + x[i].length + " columns");
            }
            for (int j = 0; j < i; j++) {
                distances[i][j] = distance.applyAsDouble(x[i], x[j]);
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }
}
