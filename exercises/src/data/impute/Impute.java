package data.impute;

/** Fills the gaps of a table, column by column. A missing entry is NaN. */
public interface Impute {
    /**
     * Learns one value for each column from the entries that are not missing.
     *
     * @param x the rows to learn from, n x d
     * @return d numbers
     * @throws IllegalArgumentException when there are no rows, rows differ in length, or a column has no entry at all
     */
    double[] fit(double[][] x, Strategy strategy);

    /**
     * Puts the learned values into the gaps of any rows.
     *
     * @param fills one value for each of the d columns
     * @param x any number of rows with d entries
     * @return new rows without gaps
     * @throws IllegalArgumentException when a row does not have d entries
     */
    double[][] transform(double[] fills, double[][] x);

    /**
     * Marks the gaps.
     *
     * @param x any rows
     * @return true where an entry is missing, in the shape of x
     */
    boolean[][] missing(double[][] x);

    /** What a column's gaps are filled with. */
    enum Strategy {
        /** The sum of the entries over their number. */
        MEAN,
        /** The middle entry, or the mean of the two middle ones. */
        MEDIAN,
        /** The most frequent entry, the smallest of several. */
        MODE
    }
}
