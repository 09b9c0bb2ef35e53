package foundations.permutationtest;

/** Asks whether two groups differ by more than chance. */
public interface PermutationTest {
    /**
     * Welch's statistic for groups of unequal variances.
     *
     * @param a n values, at least 2
     * @param b m values, at least 2
     * @throws IllegalArgumentException when a group has fewer than 2 values, or both are constant
     */
    Welch welch(double[] a, double[] b);

    /**
     * The share of all ways to choose the first group for which the means are at least as far apart, in either direction.
     *
     * @param a n values, at least 1
     * @param b m values, at least 1
     * @return above 0, at most 1
     * @throws IllegalArgumentException when a group is empty, or there are more than 20 values in all
     */
    double exactP(double[] a, double[] b);

    /**
     * The same share, estimated by random permutations with the given groups as one of them.
     *
     * @param a n values, at least 1
     * @param b m values, at least 1
     * @param permutations how many random orders are tried, at least 1
     * @param seed for {@link java.util.Random}
     * @return at least 1 / (permutations + 1), at most 1
     * @throws IllegalArgumentException when a group is empty, or permutations is below 1
     */
    double permutationP(double[] a, double[] b, int permutations, long seed);

    /**
     * Welch's statistic.
     *
     * @param t the difference mean(a) - mean(b) in units of its standard error
     * @param df degrees of freedom by Satterthwaite
     */
    record Welch(double t, double df) {}
}
