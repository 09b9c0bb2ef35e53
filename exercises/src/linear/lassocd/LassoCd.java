package linear.lassocd;

/** Fits a linear model whose slopes have a price by their absolute value, one slope at a time. */
public interface LassoCd {
    /**
     * Moves a number towards 0 and stops there.
     *
     * @param z any number
     * @param threshold how far, at least 0
     * @return 0 when {@code |z| <= threshold}, otherwise z brought nearer to 0 by the threshold
     * @throws IllegalArgumentException when the threshold is negative
     */
    double softThreshold(double z, double threshold);

    /**
     * Minimises half the mean of the squared residuals plus {@code alpha} times the sum of the absolute slopes.
     *
     * @param x the design matrix, n x d, without a column of ones
     * @param y the targets, n numbers
     * @throws IllegalArgumentException when a setting is out of its range, there are no rows, or the sizes do not fit
     */
    Fit fit(double[][] x, double[] y, Settings settings);

    /**
     * What to minimise and when to stop.
     *
     * @param alpha the price of a slope of size 1, at least 0
     * @param maxSweeps the most sweeps over all columns, at least 0
     * @param tolerance a sweep in which no slope moves by more than this is the last, at least 0
     */
    record Settings(double alpha, int maxSweeps, double tolerance) {}

    /**
     * A fitted model: {@code intercept + slopes . x}.
     *
     * @param intercept b0, in the units of the targets
     * @param slopes one for each of the d columns, in the units of the given columns
     */
    record Fit(double intercept, double[] slopes) {}
}
