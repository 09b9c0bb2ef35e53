package whetstone.datasets;

import java.util.List;

/**
 * The US economy of 1947 to 1962: six nearly collinear columns, on which careless least squares
 * loses most of its digits (Longley 1967).
 *
 * <p>NIST's certified file has the same digits with other powers of ten: rescale before comparing
 * coefficients with it.
 *
 * @param x 16 x 6, columns as in {@link #FEATURES}: price deflator (1954 = 100), gross national product
 *     (billion dollars), unemployed (ten thousands), armed forces (ten thousands), population aged 14
 *     and over (millions), year
 * @param y the response: people employed, in millions
 */
public record Longley(double[][] x, double[] y) {
    /** Names of the columns of {@code x}. */
    public static final List<String> FEATURES =
            List.of("gnp_deflator", "gnp", "unemployed", "armed_forces", "population", "year");

    /** Loads the years in order. */
    public static Longley load() {
        Table table = Table.read("longley");
        return new Longley(table.matrix(FEATURES), table.numbers("employed"));
    }
}
