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
        // Rounding may lift a number just below the upper end into the bin after the last.
        int[] c0 = new int[bins + 1];
        int[] c1 = new int[bins + 1];
        int[] c2 = new int[bins + 1];
        int[] c3 = new int[bins + 1];
        double scale = bins / (high - low);
        int i = 0;
        for (; i < x.length - 3; i += 4) {
            c0[(int) ((x[i] - low) * scale)]++;
            c1[(int) ((x[i + 1] - low) * scale)]++;
            c2[(int) ((x[i + 2] - low) * scale)]++;
            c3[(int) ((x[i + 3] - low) * scale)]++;
        }
        for (; i < x.length; i++) {
            c0[(int) ((x[i] - low) * scale)]++;
        }
        int[] counts = new int[bins];
        for (int b = 0; b <= bins; b++) {
            counts[Math.min(b, bins - 1)] += c0[b] + c1[b] + c2[b] + c3[b];
        }
        return counts;
    }
}
