package whetstone.sample;

import java.util.Arrays;

public final class ByLibrarySort implements Pairs {
    @Override
    public int repeated(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        int repeated = 0;
        for (int i = 1; i < sorted.length; i++) {
            boolean second = sorted[i] == sorted[i - 1] && (i == 1 || sorted[i - 2] != sorted[i]);
            repeated += second ? 1 : 0;
        }
        return repeated;
    }
}
