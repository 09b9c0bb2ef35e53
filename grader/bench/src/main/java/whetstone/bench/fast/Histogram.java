package whetstone.bench.fast;

/**
 * How many numbers fall into each of some bins of equal width.
 *
 * <pre>{@code
 * counts[floor((x[i] - low) * bins / (high - low))]++
 * }</pre>
 *
 * <p>Dividing is done once. Two tables take turns, so that an entry that was just written is not read back at once.
 */
public final class Histogram {
    private Histogram() {}

    /** @param x numbers from low up to, but without, high */
    public static int[] of(double[] x, double low, double high, int bins) {
        int[] even = new int[bins];
        int[] odd = new int[bins];
        double scale = bins / (high - low);
        int i = 0;
        for (; i + 1 < x.length; i += 2) {
            even[bin(x[i], low, scale, bins)]++;
            odd[bin(x[i + 1], low, scale, bins)]++;
        }
        if (i < x.length) {
            even[bin(x[i], low, scale, bins)]++;
        }
        for (int b = 0; b < bins; b++) {
            even[b] += odd[b];
        }
        return even;
    }

    /** Rounding may lift a number just below the upper end into the bin that is not there. */
    private static int bin(double x, double low, double scale, int bins) {
        return Math.min((int) ((x - low) * scale), bins - 1);
    }
}
