package whetstone.sample;

import java.util.Arrays;
import java.util.List;

/** Quadratic, but inside the JDK: indexOf and lastIndexOf walk the list. */
public final class ByLibrarySearch implements Pairs {
    @Override
    public int repeated(int[] values) {
        List<Integer> list = Arrays.stream(values).boxed().toList();
        int repeated = 0;
        for (int i = 0; i < values.length; i++) {
            repeated += list.indexOf(values[i]) == i && list.lastIndexOf(values[i]) > i ? 1 : 0;
        }
        return repeated;
    }
}
