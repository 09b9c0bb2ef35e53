package whetstone.sample;

import java.util.Arrays;

public final class ByMergeSort implements Pairs {
    @Override
    public int repeated(int[] values) {
        int[] sorted = sorted(values);
        int repeated = 0;
        for (int i = 1; i < sorted.length; i++) {
            boolean second = sorted[i] == sorted[i - 1] && (i == 1 || sorted[i - 2] != sorted[i]);
            repeated += second ? 1 : 0;
        }
        return repeated;
    }

    private static int[] sorted(int[] values) {
        if (values.length < 2) {
            return values;
        }
        int[] left = sorted(Arrays.copyOfRange(values, 0, values.length / 2));
        int[] right = sorted(Arrays.copyOfRange(values, values.length / 2, values.length));
        int[] merged = new int[values.length];
        int l = 0;
        int r = 0;
        for (int i = 0; i < merged.length; i++) {
            boolean fromLeft = r == right.length || l < left.length && left[l] <= right[r];
            merged[i] = fromLeft ? left[l++] : right[r++];
        }
        return merged;
    }
}
