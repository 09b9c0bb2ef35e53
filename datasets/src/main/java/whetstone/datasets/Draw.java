package whetstone.datasets;

import java.util.Random;
import java.util.stream.IntStream;

/** Steps that several generators share, built on the prescribed methods of {@link Random} alone. */
final class Draw {
    private Draw() {}

    /** n x d, uniform in [low, high). */
    static double[][] uniform(Random random, int n, int d, double low, double high) {
        double[][] x = new double[n][d];
        for (double[] row : x) {
            for (int j = 0; j < d; j++) {
                row[j] = low + (high - low) * random.nextDouble();
            }
        }
        return x;
    }

    /** Labels 0 to k - 1 as equally frequent as n allows (the first ones once more), in random order. */
    static int[] balancedLabels(Random random, int n, int k) {
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            labels[i] = i % k;
        }
        for (int i = n - 1; i > 0; i--) { // Fisher and Yates
            int j = random.nextInt(i + 1);
            int label = labels[i];
            labels[i] = labels[j];
            labels[j] = label;
        }
        return labels;
    }

    /** Adds N(0, sd²) to every entry, in place. */
    static void jitter(Random random, double[][] x, double sd) {
        for (double[] row : x) {
            jitter(random, row, sd);
        }
    }

    static void jitter(Random random, double[] values, double sd) {
        for (int i = 0; i < values.length; i++) {
            values[i] += sd * random.nextGaussian();
        }
    }

    /** Where parts of the given lengths begin when laid end to end, and in one more entry where the last ends. */
    static int[] bounds(IntStream lengths) {
        int[] sizes = lengths.toArray();
        int[] bounds = new int[sizes.length + 1];
        for (int s = 0; s < sizes.length; s++) {
            bounds[s + 1] = Math.addExact(bounds[s], sizes[s]);
        }
        return bounds;
    }

    static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", not " + value);
        }
    }

    /** Written so that NaN fails. */
    static void requireWithin(double low, double high, double value, String name) {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(name + " must lie in [" + low + ", " + high + "], not " + value);
        }
    }

    static void requireDeviation(double sd, String name) {
        requireWithin(0, Double.MAX_VALUE, sd, name);
    }
}
