package evaluation.regressionmetrics;

/** Measures how far predicted numbers lie from their targets. */
public interface RegressionMetrics {
    /**
     * The mean absolute error, in the units of the targets.
     *
     * @param y the targets, n finite numbers, n at least 1
     * @param p the predictions, n finite numbers
     * @throws IllegalArgumentException when there are no targets, the lengths differ, or a number is not finite
     */
    double mae(double[] y, double[] p);

    /**
     * The root of the mean squared error, in the units of the targets.
     *
     * @param y the targets, n finite numbers, n at least 1
     * @param p the predictions, n finite numbers
     * @throws IllegalArgumentException when there are no targets, the lengths differ, or a number is not finite
     */
    double rmse(double[] y, double[] p);

    /**
     * The coefficient of determination, at most 1: what is left of the squares around the mean of the targets.
     *
     * @param y the targets, n finite numbers, n at least 1; where all are equal, the answer is 1 for exact predictions and
     *     else 0
     * @param p the predictions, n finite numbers
     * @throws IllegalArgumentException when there are no targets, the lengths differ, or a number is not finite
     */
    double r2(double[] y, double[] p);

    /**
     * The share of the variance of the targets that is not in the errors, at most 1; a constant error costs nothing.
     *
     * @param y the targets, n finite numbers, n at least 1; where all are equal, the answer is 1 for predictions that are
     *     all equal and else 0
     * @param p the predictions, n finite numbers
     * @throws IllegalArgumentException when there are no targets, the lengths differ, or a number is not finite
     */
    double explainedVariance(double[] y, double[] p);

    /**
     * The mean pinball loss, in the units of the targets: tau for every unit too low, 1 - tau for every unit too high.
     *
     * @param y the targets, n finite numbers, n at least 1
     * @param p the predictions, n finite numbers
     * @param tau above 0 and below 1
     * @throws IllegalArgumentException when there are no targets, the lengths differ, a number is not finite, or tau is
     *     not between 0 and 1
     */
    double pinball(double[] y, double[] p, double tau);
}
