package whetstone.bench.fast;

import java.util.Arrays;

/** Puts rows in the order of their values by their digits, from the last to the first ("radix sort"). */
public final class Order {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private Order() {}

    /**
     * The indices of the values from low to high; equal ones keep their order.
     *
     * @param values no NaN
     */
    public static int[] of(double[] values) {
        long[] keys = new long[values.length];
        int[] order = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            keys[i] = key(values[i]);
            order[i] = i;
        }
        long[] otherKeys = new long[values.length];
        int[] other = new int[values.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            int[] starts = starts(keys, shift);
            if (starts == null) {
                continue;
            }
            for (int i = 0; i < keys.length; i++) {
                int to = starts[digit(keys[i], shift)]++;
                otherKeys[to] = keys[i];
                other[to] = order[i];
            }
            long[] swappedKeys = keys;
            keys = otherKeys;
            otherKeys = swappedKeys;
            int[] swapped = order;
            order = other;
            other = swapped;
        }
        return order;
    }

    /** Where the rows with each digit begin; nothing when all have the same. */
    private static int[] starts(long[] keys, int shift) {
        int[] counts = new int[DIGITS];
        for (long key : keys) {
            counts[digit(key, shift)]++;
        }
        if (Arrays.stream(counts).anyMatch(count -> count == keys.length)) {
            return null;
        }
        int start = 0;
        for (int d = 0; d < DIGITS; d++) {
            int count = counts[d];
            counts[d] = start;
            start += count;
        }
        return counts;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }

    /** A whole number without sign, ordered as the doubles are. Adding 0 makes one of both zeros. */
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (bits >> 63 | Long.MIN_VALUE);
    }
}
