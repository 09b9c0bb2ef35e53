package whetstone.bench.fast;

/**
 * How many numbers fall into each of some bins of equal width.
 *
 * <pre>{@code
 * counts[floor((x[i] - low) * bins / (high - low))]++
 * }</pre>
 *
 * <p>Dividing is done once. Four tables take turns, so that an entry that was just written is not read back at once.
 */
public final class Histogram {
    private Histogram() {}

    /** @param x numbers from low up to, but without, high */
    public static int[] of(double[] x, double low, double high, int bins) {
        int[][] counts = new int[4][bins];
        double scale = bins / (high - low);
        int i = 0;
        for (; i + 3 < x.length; i += 4) {
            counts[0][bin(x[i], low, scale, bins)]++;
            counts[1][bin(x[i + 1], low, scale, bins)]++;
            counts[2][bin(x[i + 2], low, scale, bins)]++;
            counts[3][bin(x[i + 3], low, scale, bins)]++;
        }
        for (; i < x.length; i++) {
            counts[0][bin(x[i], low, scale, bins)]++;
        }
        for (int b = 0; b < bins; b++) {
            counts[0][b] += counts[1][b] + counts[2][b] + counts[3][b];
        }
        return counts[0];
    }

    /** Rounding may lift a number just below the upper end into the bin that is not there. */
    private static int bin(double x, double low, double scale, int bins) {
        return Math.min((int) ((x - low) * scale), bins - 1);
    }
}
