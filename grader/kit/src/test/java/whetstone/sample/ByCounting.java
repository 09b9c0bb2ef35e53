package whetstone.sample;

import java.util.HashMap;
import java.util.Map;

public final class ByCounting implements Pairs {
    @Override
    public int repeated(int[] values) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int value : values) {
            counts.merge(value, 1, Integer::sum);
        }
        int repeated = 0;
        for (int count : counts.values()) {
            repeated += count > 1 ? 1 : 0;
        }
        return repeated;
    }
}
