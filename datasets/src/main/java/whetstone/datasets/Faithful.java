package whetstone.datasets;

import java.util.List;

/**
 * Eruptions of the geyser Old Faithful: two clusters, short and long (Azzalini and Bowman 1990).
 *
 * @param x 272 x 2, columns as in {@link #FEATURES}: length of the eruption and wait until the next,
 *     both in minutes. There is no response and there are no labels.
 */
public record Faithful(double[][] x) {
    /** Names of the columns of {@code x}. */
    public static final List<String> FEATURES = List.of("eruptions", "waiting");

    /** Loads the eruptions in the order they were seen. */
    public static Faithful load() {
        return new Faithful(Table.read("faithful").matrix(FEATURES));
    }
}
