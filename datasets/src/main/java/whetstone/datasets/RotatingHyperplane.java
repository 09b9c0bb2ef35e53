package whetstone.datasets;

import java.util.Random;

/**
 * A stream whose class boundary turns a little with every item: gradual drift.
 *
 * <p>The label is 1 where the sum of w[j] (x[j] - 0.5) is at least 0: the hyperplane always passes
 * through the middle of the cube, so both classes stay equally likely. After each item every weight
 * moves by {@code drift}, up or down; it turns back at -1 and at 1. Source: Hulten, Spencer and
 * Domingos, "Mining Time-Changing Data Streams", KDD 2001; the turning back is ours, it keeps the
 * plane moving for as long as the stream lasts.
 *
 * @param x n x d, uniform in [0, 1), in the order of the stream
 * @param labels n of 0 or 1; there is no noise
 * @param weights n x d: the weights in force at each item, in [-1, 1]
 */
public record RotatingHyperplane(double[][] x, int[] labels, double[][] weights) {
    /** Draws n items in d dimensions; {@code drift}, in [0, 1], is the change of each weight per item. */
    public static RotatingHyperplane draw(Random random, int n, int d, double drift) {
        Draw.requireAtLeast(0, n, "n");
        Draw.requireAtLeast(1, d, "d");
        Draw.requireWithin(0, 1, drift, "drift");
        double[] w = Draw.uniform(random, 1, d, -1, 1)[0];
        double[] steps = new double[d];
        for (int j = 0; j < d; j++) {
            steps[j] = random.nextBoolean() ? drift : -drift;
        }
        double[][] x = Draw.uniform(random, n, d, 0, 1);
        int[] labels = new int[n];
        double[][] weights = new double[n][];
        for (int i = 0; i < n; i++) {
            weights[i] = w.clone();
            labels[i] = side(w, x[i]) >= 0 ? 1 : 0;
            turn(w, steps);
        }
        return new RotatingHyperplane(x, labels, weights);
    }

    private static double side(double[] w, double[] row) {
        double sum = 0;
        for (int j = 0; j < w.length; j++) {
            sum += w[j] * (row[j] - 0.5);
        }
        return sum;
    }

    private static void turn(double[] w, double[] steps) {
        for (int j = 0; j < w.length; j++) {
            if (w[j] + steps[j] < -1 || w[j] + steps[j] > 1) {
                steps[j] = -steps[j];
            }
            w[j] += steps[j];
        }
    }
}
