package whetstone.datasets;

import java.util.List;

/**
 * Progression of diabetes in 442 patients a year after ten measures were taken (Efron et al. 2004).
 *
 * <p>The measures are in their original units, not centred or scaled as some libraries give them.
 *
 * @param x 442 x 10, columns as in {@link #FEATURES}: age in years; sex coded 1 and 2 (the source
 *     does not say which is which); body mass index in kg/m²; mean blood pressure in mm Hg; six serum
 *     measures: total cholesterol, LDL, HDL, total/HDL, logarithm of triglycerides, blood sugar
 * @param y the response: a score of the progression, 25 to 346
 */
public record Diabetes(double[][] x, double[] y) {
    /** Names of the columns of {@code x}. */
    public static final List<String> FEATURES = List.of("age", "sex", "bmi", "bp", "s1", "s2", "s3", "s4", "s5", "s6");

    /** Loads the patients in the order of the source. */
    public static Diabetes load() {
        Table table = Table.read("diabetes");
        return new Diabetes(table.matrix(FEATURES), table.numbers("progression"));
    }
}
