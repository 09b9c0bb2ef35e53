package whetstone.kit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The sizes for which a claim is tried, one trial each, smallest first. */
public record Sizes(List<Integer> values) {
    public Sizes {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a claim needs at least one size");
        }
        if (!values.stream().sorted().toList().equals(values)) {
            throw new IllegalArgumentException("sizes go from small to large: " + values);
        }
    }

    public static Sizes sizes(int... values) {
        return new Sizes(Arrays.stream(values).boxed().toList());
    }

    /** The same size for several trials, each with draws of its own. */
    public static Sizes times(int trials, int size) {
        return new Sizes(IntStream.range(0, trials).mapToObj(trial -> size).toList());
    }

    static Sizes once() {
        return sizes(1);
    }
}
