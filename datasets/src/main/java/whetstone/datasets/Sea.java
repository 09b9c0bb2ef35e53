package whetstone.datasets;

import java.util.Random;

/**
 * A stream whose class boundary jumps between blocks: the SEA concepts.
 *
 * <p>The label is 1 where {@code x0 + x1 <= theta} and 0 elsewhere; x2 is idle. Then labels are flipped at
 * random. Source: Street and Kim, "A Streaming Ensemble Algorithm (SEA) for Large-Scale
 * Classification", KDD 2001.
 *
 * @param x n x 3, uniform in [0, 10), in the order of the stream
 * @param labels n of 0 or 1, after the flips
 * @param thetas the threshold in force at each item
 * @param flipped where the label was turned over
 */
public record Sea(double[][] x, int[] labels, double[] thetas, boolean[] flipped) {
    /** Draws four blocks with the thresholds of the paper, 8, 9, 7 and 9.5; the paper flips a tenth of the labels. */
    public static Sea draw(Random random, int blockLength, double flipRate) {
        return draw(random, blockLength, flipRate, 8, 9, 7, 9.5);
    }

    /** Draws one block for each threshold; every label is flipped with probability {@code flipRate}, in [0, 1]. */
    public static Sea draw(Random random, int blockLength, double flipRate, double... blockThetas) {
        Draw.requireAtLeast(1, blockLength, "blockLength");
        Draw.requireWithin(0, 1, flipRate, "flipRate");
        int n = Math.multiplyExact(blockLength, blockThetas.length);
        double[][] x = Draw.uniform(random, n, 3, 0, 10);
        int[] labels = new int[n];
        double[] thetas = new double[n];
        boolean[] flipped = new boolean[n];
        for (int i = 0; i < n; i++) {
            thetas[i] = blockThetas[i / blockLength];
            flipped[i] = random.nextDouble() < flipRate;
            labels[i] = (x[i][0] + x[i][1] <= thetas[i]) != flipped[i] ? 1 : 0;
        }
        return new Sea(x, labels, thetas, flipped);
    }
}
