package whetstone.sample;

import java.util.Arrays;

public final class ByRecursion implements Pairs {
    @Override
    public int repeated(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return repeated(sorted, 1, sorted.length);
    }

    /** Repetitions among those that begin at from, up to to - 1: each half by itself. */
    private static int repeated(int[] sorted, int from, int to) {
        if (to - from > 1) {
            int middle = (from + to) / 2;
            return repeated(sorted, from, middle) + repeated(sorted, middle, to);
        }
        boolean second =
                from < to && sorted[from] == sorted[from - 1] && (from == 1 || sorted[from - 2] != sorted[from]);
        return second ? 1 : 0;
    }
}
