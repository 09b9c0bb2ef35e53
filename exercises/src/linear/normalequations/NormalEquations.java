package linear.normalequations;

/** Fits a linear model with any number of columns by least squares, and predicts with it. */
public interface NormalEquations {
    /**
     * Finds the coefficients with the smallest sum of squared residuals.
     *
     * @param x the design matrix, n x d, without a column of ones
     * @param y the targets, n numbers
     * @return d + 1 coefficients, the intercept first
     * @throws IllegalArgumentException when there are no rows or the sizes do not fit
     * @throws ArithmeticException when the columns, with one of ones, depend on each other
     */
    double[] fit(double[][] x, double[] y);

    /**
     * Predicts one number for each row.
     *
     * @param coefficients d + 1 of them, the intercept first
     * @param x any number of rows with d entries
     * @throws IllegalArgumentException when a row does not have d entries
     */
    double[] predict(double[] coefficients, double[][] x);
}
