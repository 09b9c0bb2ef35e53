package whetstone.datasets;

import java.util.List;

/**
 * Arrests and urban population in the 50 states of the USA, 1973: columns of unlike scale, for
 * principal components and hierarchical clustering (McNeil 1977).
 *
 * @param states names of the states, one for each row
 * @param x 50 x 4, columns as in {@link #FEATURES}: arrests per 100,000 residents for murder, assault
 *     and rape; {@code urban_pop} is the percentage of people in towns. There is no response.
 */
public record UsArrests(List<String> states, double[][] x) {
    /** Names of the columns of {@code x}. */
    public static final List<String> FEATURES = List.of("murder", "assault", "urban_pop", "rape");

    /** Loads the states in alphabetical order. */
    public static UsArrests load() {
        Table table = Table.read("usarrests");
        return new UsArrests(table.texts("state"), table.matrix(FEATURES));
    }
}
