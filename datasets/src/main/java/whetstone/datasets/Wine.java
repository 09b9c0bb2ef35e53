package whetstone.datasets;

import java.util.List;

/**
 * Chemistry of 178 Italian wines from three cultivars; the columns differ in scale by a factor of thousands.
 *
 * @param x 178 x 13, columns as in {@link #FEATURES}, in the units of the source (alcohol in percent of volume)
 * @param y the response: the cultivar as its place in {@link #CLASSES}, 0 to 2, held by 59, 71 and 48 wines
 */
public record Wine(double[][] x, int[] y) {
    /** Names of the columns of {@code x}. */
    public static final List<String> FEATURES = List.of(
            "alcohol",
            "malic_acid",
            "ash",
            "alcalinity_of_ash",
            "magnesium",
            "total_phenols",
            "flavanoids",
            "nonflavanoid_phenols",
            "proanthocyanins",
            "color_intensity",
            "hue",
            "od280_per_od315_of_diluted_wines",
            "proline");

    /** The cultivars, which the source numbers from 1. */
    public static final List<String> CLASSES = List.of("1", "2", "3");

    /** Loads the wines, cultivar by cultivar. */
    public static Wine load() {
        Table table = Table.read("wine");
        return new Wine(table.matrix(FEATURES), table.codes("cultivar", CLASSES));
    }
}
