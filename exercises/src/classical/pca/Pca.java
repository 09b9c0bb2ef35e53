package classical.pca;

/** Principal components: the few directions in which rows differ most. */
public interface Pca {
    /**
     * Finds the first k components.
     *
     * @param x the rows, n x d, with n at least 2
     * @param k how many components are wanted, from 1 to the smaller of d and n - 1
     * @throws IllegalArgumentException when there are fewer than 2 rows, rows differ in length, k is out of its range, or all
     *     rows are equal
     */
    Model fit(double[][] x, int k);

    /**
     * The rows seen from the means, along each component.
     *
     * @param x any number of rows with d entries
     * @return n x k scores
     * @throws IllegalArgumentException when a row does not have d entries
     */
    double[][] transform(Model model, double[][] x);

    /**
     * The rows that have these scores and lie nowhere off the components.
     *
     * @param scores any number of rows with k entries
     * @return n x d, in the units of the columns
     * @throws IllegalArgumentException when a row does not have k entries
     */
    double[][] restore(Model model, double[][] scores);

    /**
     * Where the components are.
     *
     * @param means of the d columns
     * @param components k x d, one component in each row: of length 1, at right angles to each other, the entry that is
     *     largest in absolute value positive
     * @param variances of the scores, with divisor n - 1, from large to small
     * @param ratios the variances' shares in the variance of all d columns together
     */
    record Model(double[] means, double[][] components, double[] variances, double[] ratios) {}
}
