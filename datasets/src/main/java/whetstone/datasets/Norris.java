package whetstone.datasets;

/**
 * Calibration of ozone monitors: a straight line whose least-squares fit NIST has certified.
 *
 * <p>Certified: intercept -0.262323073774029, slope 1.00211681802045, residual standard deviation
 * 0.884796396144373 (divisor n - 2), R² 0.999993745883712. Source: NIST Statistical Reference
 * Datasets, linear regression, "Norris".
 *
 * @param x NIST's measurement of the ozone concentration, 36 values
 * @param y the response: the customer's measurement of the same air, 36 values
 */
public record Norris(double[] x, double[] y) {
    /** Loads the pairs in NIST's order. */
    public static Norris load() {
        Table table = Table.read("norris");
        return new Norris(table.numbers("x"), table.numbers("y"));
    }
}
