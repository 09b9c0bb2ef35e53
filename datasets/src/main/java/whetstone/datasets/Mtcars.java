package whetstone.datasets;

import java.util.List;

/**
 * Road tests of 32 cars from a magazine of 1974 (Henderson and Velleman 1981).
 *
 * @param models names of the cars, one for each row
 * @param x 32 x 10, columns as in {@link #FEATURES}: cylinders, displacement (cubic inches), gross
 *     horsepower, rear axle ratio, weight (1000 lb), seconds over a quarter mile from rest, engine
 *     (0 V-shaped, 1 straight), gearbox (0 automatic, 1 manual), forward gears, carburettors
 * @param y the response: miles per US gallon
 */
public record Mtcars(List<String> models, double[][] x, double[] y) {
    /** Names of the columns of {@code x}. */
    public static final List<String> FEATURES =
            List.of("cyl", "disp", "hp", "drat", "wt", "qsec", "vs", "am", "gear", "carb");

    /** Loads the cars in the order of the source. */
    public static Mtcars load() {
        Table table = Table.read("mtcars");
        return new Mtcars(table.texts("model"), table.matrix(FEATURES), table.numbers("mpg"));
    }
}
