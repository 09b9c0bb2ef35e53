package drift.psi;

/** Says how far the distribution of one column has moved since a reference was taken. */
public interface Psi {
    /**
     * Cuts a reference into bins of about equal size.
     *
     * @param reference n values, finite or NaN for missing
     * @param bins at least 1
     * @return the inner edges in ascending order, each once; at most bins - 1
     * @throws IllegalArgumentException when there is no bin, or no value but missing ones
     */
    double[] edges(double[] reference, int bins);

    /**
     * Counts values in bins.
     *
     * @param edges k inner edges in ascending order, each once
     * @param values finite or NaN for missing
     * @return k + 2 counts: below the first edge, from each edge on, missing
     */
    int[] counts(double[] edges, double[] values);

    /**
     * Compares two samples by their counts.
     *
     * @param before the count of each bin, at least 0
     * @param after the same for the other sample
     * @param floor the least share of a bin that is not empty in both, above 0 and below 1
     * @return the index, at least 0
     * @throws IllegalArgumentException when the lengths differ, a count is negative, a sample is empty, or the floor is
     *     out of range
     */
    double index(int[] before, int[] after, double floor);

    /**
     * The index of a current sample in the bins of a reference.
     *
     * @throws IllegalArgumentException when edges or index refuse their part
     */
    double psi(double[] reference, double[] current, int bins, double floor);
}
