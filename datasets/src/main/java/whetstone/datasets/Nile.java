package whetstone.datasets;

/**
 * Yearly flow of the Nile at Aswan, whose level drops after 1898 (Cobb 1978).
 *
 * @param years 1871 to 1970, 100 years without a gap
 * @param flow the series: flow of each year in 10⁸ m³
 */
public record Nile(int[] years, double[] flow) {
    /** Loads the years in order. */
    public static Nile load() {
        Table table = Table.read("nile");
        return new Nile(table.integers("year"), table.numbers("volume"));
    }
}
