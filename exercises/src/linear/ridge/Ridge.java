package linear.ridge;

/** Fits a linear model whose slopes have a price. */
public interface Ridge {
    /**
     * Minimises the sum of squared residuals plus {@code lambda} times the sum of squared slopes.
     *
     * @param x the design matrix, n x d, without a column of ones
     * @param y the targets, n numbers
     * @param lambda the price of a squared slope, at least 0
     * @throws IllegalArgumentException when lambda is negative, there are no rows, or the sizes do not fit
     */
    Fit fit(double[][] x, double[] y, double lambda);

    /**
     * A fitted model: {@code intercept + slopes . x}.
     *
     * @param intercept b0, in the units of the targets
     * @param slopes one for each of the d columns, in the units of the given columns
     */
    record Fit(double intercept, double[] slopes) {}
}
