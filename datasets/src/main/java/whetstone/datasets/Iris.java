package whetstone.datasets;

import java.util.List;

/**
 * Sepals and petals of 150 irises, 50 of each of three species (Fisher 1936).
 *
 * @param x lengths and widths in cm, 150 x 4, columns as in {@link #FEATURES}
 * @param y the response: the species as its place in {@link #CLASSES}, 0 to 2
 */
public record Iris(double[][] x, int[] y) {
    /** Names of the columns of {@code x}. */
    public static final List<String> FEATURES = List.of("sepal_length", "sepal_width", "petal_length", "petal_width");

    /** Names of the species; setosa is linearly separable from the other two. */
    public static final List<String> CLASSES = List.of("setosa", "versicolor", "virginica");

    /** Loads the measurements in the order of Fisher's table, species by species. */
    public static Iris load() {
        Table table = Table.read("iris");
        return new Iris(table.matrix(FEATURES), table.codes("species", CLASSES));
    }
}
