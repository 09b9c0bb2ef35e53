package whetstone.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** What somebody who mistyped a name has perhaps meant. */
final class Nearest {
    private Nearest() {}

    /** The choice with the most similar name, if less than half of the letters would have to change. */
    static <T> Optional<T> to(String typed, Collection<T> choices, Function<T, String> name) {
        return choices.stream()
                .filter(choice -> 2 * distance(typed, name.apply(choice)) < Math.max(typed.length(), 2) + 1)
                .min(Comparator.comparing(choice -> distance(typed, name.apply(choice))));
    }

    /** The fewest letters to insert, delete or replace (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[other.length()];
    }
}
