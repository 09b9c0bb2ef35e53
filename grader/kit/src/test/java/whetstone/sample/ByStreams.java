package whetstone.sample;

import java.util.Arrays;

public final class ByStreams implements Pairs {
    @Override
    public int repeated(int[] values) {
        return (int) Arrays.stream(values)
                .distinct()
                .filter(value ->
                        Arrays.stream(values).filter(other -> other == value).count() > 1)
                .count();
    }
}
