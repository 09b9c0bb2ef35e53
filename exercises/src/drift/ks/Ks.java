package drift.ks;

/** Tells whether two samples of one column come from the same distribution. */
public interface Ks {
    /**
     * The empirical distribution function of a sample.
     *
     * @param sample at least one number, in any order
     * @param at where to look, in any order
     * @return for each of these the share of the sample that is at most as large
     * @throws IllegalArgumentException when the sample is empty or holds a NaN
     */
    double[] distribution(double[] sample, double[] at);

    /**
     * The largest distance of two empirical distribution functions.
     *
     * @param a at least one number, in any order
     * @param b at least one number, in any order
     * @return D, from 0 to 1
     * @throws IllegalArgumentException when a sample is empty or holds a NaN
     */
    double statistic(double[] a, double[] b);

    /**
     * How probable it is that samples of one distribution are that far apart.
     *
     * @param d the statistic, from 0 to 1
     * @param n size of one sample, at least 1
     * @param m size of the other, at least 1
     * @return p, from 0 to 1
     * @throws IllegalArgumentException when an argument is out of range
     */
    double pValue(double d, int n, int m);

    /** The p of two samples. It stands here so that samples can be compared by one call, and needs no work. */
    default double compare(double[] a, double[] b) {
        return pValue(statistic(a, b), a.length, b.length);
    }
}
