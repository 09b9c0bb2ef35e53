package whetstone.datasets;

import java.util.List;
import java.util.stream.Stream;

/**
 * Cell nuclei in 569 images of breast tumours, benign or malignant (Street, Wolberg and Mangasarian 1993).
 *
 * <p>Ten measures of a nucleus, each summed up over an image in three ways: its mean, its standard
 * error, and its worst value (the mean of the three largest). The groups are strongly correlated.
 *
 * @param x 569 x 30, columns as in {@link #FEATURES}, in the units of the source
 * @param y the response: 0 benign (357), 1 malignant (212). Malignant is the positive class here;
 *     some libraries code it the other way round.
 */
public record BreastCancer(double[][] x, int[] y) {
    private static final List<String> MEASURES = List.of(
            "radius",
            "texture",
            "perimeter",
            "area",
            "smoothness",
            "compactness",
            "concavity",
            "concave_points",
            "symmetry",
            "fractal_dimension");

    /** Names of the columns of {@code x}: {@code mean_*}, then {@code *_error}, then {@code worst_*}. */
    public static final List<String> FEATURES = Stream.of("mean_%s", "%s_error", "worst_%s")
            .flatMap(pattern -> MEASURES.stream().map(pattern::formatted))
            .toList();

    /** Names of the diagnoses. */
    public static final List<String> CLASSES = List.of("benign", "malignant");

    /** Loads the images in the order of the source, diagnoses mixed. */
    public static BreastCancer load() {
        Table table = Table.read("breast_cancer");
        return new BreastCancer(table.matrix(FEATURES), table.codes("diagnosis", CLASSES));
    }
}
