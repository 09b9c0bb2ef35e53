package whetstone.bench.fast;

/**
 * The split of rows into two sides that are purest by Gini's measure.
 *
 * <pre>{@code
 * gain = gini(all) - (left.n * gini(left) + right.n * gini(right)) / n
 *      = (sum over k of left[k]^2 / left.n + right[k]^2 / right.n - all[k]^2 / n) / n
 * }</pre>
 *
 * <p>Sums of squares follow each row that changes sides, in whole numbers; so a threshold costs the same for two classes as
 * for a hundred. Features stand one after the other.
 */
public final class SplitSearch {
    /** Gains that are closer than this are equal: rounding must not choose a split. */
    private static final double EQUAL = 1e-12;

    private SplitSearch() {}

    /**
     * @param value the last value on the left side: a number of the feature, or a bin
     * @param next the first value on the right side
     */
    public record Split(int feature, double value, double next, double gain) {}

    /**
     * By sorting each feature's values.
     *
     * @param features a row of values for each feature
     * @return nothing, as null, when no threshold leaves {@code minLeaf} rows on both sides
     */
    public static Split sorted(double[][] features, int[] labels, int classes, int minLeaf) {
        Split best = null;
        for (int f = 0; f < features.length; f++) {
            double[] values = features[f];
            int[] order = Order.of(values);
            Sides sides = new Sides(labels, classes);
            for (int i = 0; i + 1 < order.length; i++) {
                sides.move(labels[order[i]], 1);
                double value = values[order[i]];
                double next = values[order[i + 1]];
                if (value != next && sides.smaller() >= minLeaf) {
                    best = better(best, f, value, next, sides.gain());
                }
            }
        }
        return best;
    }

    /**
     * By counting how many rows of each class are in each of 256 bins.
     *
     * @param bins a row for each feature: the bin of each row, as an unsigned byte
     * @return nothing, as null, when no threshold leaves {@code minLeaf} rows on both sides
     */
    public static Split binned(byte[][] bins, int[] labels, int classes, int minLeaf) {
        Split best = null;
        for (int f = 0; f < bins.length; f++) {
            int[] counts = counts(bins[f], labels, classes);
            Sides sides = new Sides(labels, classes);
            for (int bin = 0; bin < 255; bin++) {
                for (int k = 0; k < classes; k++) {
                    sides.move(k, counts[bin * classes + k]);
                }
                if (sides.smaller() >= minLeaf) {
                    best = better(best, f, bin, bin + 1, sides.gain());
                }
            }
        }
        return best;
    }

    /** Two tables take turns: an entry that was just written is not read back at once. */
    private static int[] counts(byte[] bins, int[] labels, int classes) {
        int[] even = new int[256 * classes];
        int[] odd = new int[256 * classes];
        int i = 0;
        for (; i + 1 < bins.length; i += 2) {
            even[(bins[i] & 255) * classes + labels[i]]++;
            odd[(bins[i + 1] & 255) * classes + labels[i + 1]]++;
        }
        if (i < bins.length) {
            even[(bins[i] & 255) * classes + labels[i]]++;
        }
        for (int c = 0; c < even.length; c++) {
            even[c] += odd[c];
        }
        return even;
    }

    private static Split better(Split best, int feature, double value, double next, double gain) {
        return best == null || gain > best.gain() + EQUAL ? new Split(feature, value, next, gain) : best;
    }

    /** The rows on both sides of a threshold: how many of each class, and the sums of these numbers' squares. */
    private static final class Sides {
        private final int[] left;
        private final int[] right;
        private final double all;
        private int rows;
        private int rest;
        private long leftSquares;
        private long rightSquares;

        Sides(int[] labels, int classes) {
            left = new int[classes];
            right = new int[classes];
            for (int label : labels) {
                right[label]++;
            }
            for (int count : right) {
                rightSquares += (long) count * count;
            }
            rest = labels.length;
            all = (double) rightSquares / rest;
        }

        /** Moves rows of one class from right to left. */
        void move(int label, int moved) {
            leftSquares += (2L * left[label] + moved) * moved;
            rightSquares -= (2L * right[label] - moved) * moved;
            left[label] += moved;
            right[label] -= moved;
            rows += moved;
            rest -= moved;
        }

        int smaller() {
            return Math.min(rows, rest);
        }

        double gain() {
            return ((double) leftSquares / rows + (double) rightSquares / rest - all) / (rows + rest);
        }
    }
}
