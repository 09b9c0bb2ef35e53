package whetstone.datasets;

import java.util.Arrays;
import java.util.Random;

/**
 * Round Gaussian clusters.
 *
 * <pre>{@code
 * Blobs.draw(random, 300, Blobs.centres(random, 3, 2, 10), 1)  // 300 points, 3 blobs of sd 1 in [-10, 10)²
 * }</pre>
 *
 * @param x n x d: the centre of the point's blob plus N(0, sd²) in every column, blobs in random order
 * @param labels n places in {@code centres}, as equally frequent as n allows
 * @param centres k x d
 */
public record Blobs(double[][] x, int[] labels, double[][] centres) {
    /** Draws k centres uniformly from the cube [-spread, spread)^d; they may fall close together. */
    public static double[][] centres(Random random, int k, int d, double spread) {
        Draw.requireAtLeast(1, k, "k");
        Draw.requireAtLeast(1, d, "d");
        Draw.requireDeviation(spread, "spread");
        return Draw.uniform(random, k, d, -spread, spread);
    }

    /** Draws n points around the given centres, k x d. */
    public static Blobs draw(Random random, int n, double[][] centres, double sd) {
        Draw.requireAtLeast(0, n, "n");
        Draw.requireAtLeast(1, centres.length, "number of centres");
        Draw.requireDeviation(sd, "sd");
        double[][] own = Arrays.stream(centres).map(double[]::clone).toArray(double[][]::new);
        int[] labels = Draw.balancedLabels(random, n, own.length);
        double[][] x =
                Arrays.stream(labels).mapToObj(label -> own[label].clone()).toArray(double[][]::new);
        Draw.jitter(random, x, sd);
        return new Blobs(x, labels, own);
    }
}
