package drift.categorical;

/** Compares the counts, or the shares, of categories. */
public interface Categorical {
    /**
     * Whether two rows of counts come from the same distribution.
     *
     * @param before the count of each category, at least 0
     * @param after the same for the other sample
     * @throws IllegalArgumentException when the lengths differ, a count is negative, or a row has no counts
     */
    Test chiSquare(int[] before, int[] after);

    /**
     * How far two distributions are apart.
     *
     * @param p shares that add up to 1, at least 0 each
     * @param q the same over the same categories
     * @return the divergence in nats, from 0 to ln 2
     * @throws IllegalArgumentException when the lengths differ, a share is negative or NaN, or the sum is not 1 (to 1e-6)
     */
    double jensenShannon(double[] p, double[] q);

    /**
     * The probability that chi-square exceeds a value. It stands here so that it can be called, and needs no work.
     *
     * <p>It is Γ(a, x) / Γ(a) with a = degrees / 2 and x = statistic / 2: below a + 1 by the series of the other part,
     * above by Legendre's continued fraction (Abramowitz and Stegun 6.5.29 and 6.5.31).
     *
     * @param statistic at least 0
     * @param degrees of freedom, at least 0; with 0 the answer is 1
     */
    default double tail(double statistic, int degrees) {
        double a = degrees / 2.0;
        double x = statistic / 2;
        if (degrees == 0 || x <= 0) {
            return 1;
        }
        double scale = a * Math.log(x) - x - (degrees % 2 == 0 ? 0 : Math.log(Math.PI) / 2);
        for (double k = degrees % 2 == 0 ? 1 : 0.5; k < a; k++) {
            scale -= Math.log(k);
        }
        if (x < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (int k = 1; term > 1e-17 * sum; k++) {
                term *= x / (a + k);
                sum += term;
            }
            return 1 - Math.exp(scale) * sum;
        }
        double fraction = 0;
        for (int k = 1000; k > 0; k--) {
            fraction = k * (k - a) / (x + 2 * k + 1 - a - fraction);
        }
        return Math.exp(scale) / (x + 1 - a - fraction);
    }

    /**
     * What the test found.
     *
     * @param statistic chi-square, at least 0
     * @param degrees degrees of freedom
     * @param pValue probability of such a statistic or a larger one without a difference
     */
    record Test(double statistic, int degrees, double pValue) {}
}
