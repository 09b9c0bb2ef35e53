package whetstone.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Labelings whose names do not matter. */
final class Groups {
    private Groups() {}

    /** The first pair of positions that one labeling keeps together and the other does not. */
    static Optional<String> firstSplit(int[] expected, int[] actual) {
        Map<Integer, Integer> firstOfExpected = new HashMap<>();
        Map<Integer, Integer> firstOfActual = new HashMap<>();
        for (int i = 0; i < expected.length; i++) {
            int e = firstOfExpected.computeIfAbsent(expected[i], positions(i));
            int a = firstOfActual.computeIfAbsent(actual[i], positions(i));
            if (e != a) {
                int partner = Math.min(e, a) == i ? Math.max(e, a) : Math.min(e, a);
                boolean together = expected[partner] == expected[i];
                return Optional.of("positions " + partner + " and " + i
                        + (together ? " belong together" : " do not belong together"));
            }
        }
        return Optional.empty();
    }

    /** The same groups, named 0, 1, 2 ... in the order in which they appear. */
    static int[] inOrderOfAppearance(int[] labels) {
        Map<Integer, Integer> names = new HashMap<>();
        int[] renamed = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            renamed[i] = names.computeIfAbsent(labels[i], label -> names.size());
        }
        return renamed;
    }

    private static Function<Integer, Integer> positions(int i) {
        return label -> i;
    }
}
