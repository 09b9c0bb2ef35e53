package foundations.logsumexp;

/** Sums of exponentials whose logarithms stay within a double. All logarithms are natural. */
public interface LogSumExp {
    /**
     * The logarithm of the sum of the exponentials.
     *
     * @param z n numbers; each is finite or negative infinity
     * @return negative infinity when all of them are, or when there is none
     * @throws IllegalArgumentException when one is NaN or positive infinity
     */
    double logSumExp(double[] z);

    /**
     * The logarithm of 1 + exp(z), above 0 and above z.
     *
     * @param z finite or negative infinity
     * @throws IllegalArgumentException when z is NaN or positive infinity
     */
    double log1pExp(double z);

    /**
     * The logarithms of n probabilities that add up to 1 and are to each other as the exponentials are.
     *
     * @param z n numbers; each is finite or negative infinity, and at least one is finite unless n is 0
     * @return n numbers, at most 0
     * @throws IllegalArgumentException when one is NaN or positive infinity, or when all of n > 0 are negative infinity
     */
    double[] logSoftmax(double[] z);
}
