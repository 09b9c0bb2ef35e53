package data.scaleencode;

/** Brings numbers to one scale, and turns words into numbers. */
public interface ScaleEncode {
    /**
     * Learns mean and deviation of each column.
     *
     * @param x the rows to learn from, n x d
     * @throws IllegalArgumentException when there are no rows or rows differ in length
     */
    Scale fit(double[][] x);

    /**
     * Counts every entry in deviations from its column's mean.
     *
     * @param x any number of rows with d entries
     * @return new rows; 0 throughout a column whose deviation is 0
     * @throws IllegalArgumentException when a row does not have d entries
     */
    double[][] standardise(Scale scale, double[][] x);

    /**
     * The way back from {@link #standardise}.
     *
     * @param z any number of rows with d standardised entries
     * @return new rows in the units of the columns
     * @throws IllegalArgumentException when a row does not have d entries
     */
    double[][] restore(Scale scale, double[][] z);

    /**
     * Learns the categories of a column of words.
     *
     * @param values any number of words
     * @return each of them once, in the order of {@code String.compareTo}
     */
    String[] categories(String[] values);

    /**
     * One row for each value, with a 1 in the column of its category and 0 elsewhere.
     *
     * @param categories k distinct words, column by column
     * @param values n words; one that is no category has a row of zeros
     * @return n x k
     */
    double[][] oneHot(String[] categories, String[] values);

    /**
     * The scale of a table.
     *
     * @param means of the d columns, in their units
     * @param deviations the standard deviations with divisor n, in the same units; exactly 0 for a column of equal entries
     */
    record Scale(double[] means, double[] deviations) {}
}
