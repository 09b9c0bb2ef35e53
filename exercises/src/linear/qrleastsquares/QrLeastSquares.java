package linear.qrleastsquares;

/** Least squares by QR decomposition, with what it tells of its own precision. */
public interface QrLeastSquares {
    /**
     * Finds the coefficients with the smallest sum of squared residuals, and how sure they are.
     *
     * @param x the design matrix, n x d, without a column of ones, n at least d + 2
     * @param y the targets, n numbers, not all equal
     * @throws IllegalArgumentException when the sizes do not fit or there are too few rows
     * @throws ArithmeticException when the columns, with one of ones, depend on each other
     */
    Fit fit(double[][] x, double[] y);

    /**
     * Answers R of the decomposition A = QR.
     *
     * @param a n x p, p at least 1 and n at least p
     * @return p x p, zeros below the diagonal; each row may have either sign
     * @throws IllegalArgumentException when the sizes do not fit
     */
    double[][] triangle(double[][] a);

    /**
     * A fitted model and its precision.
     *
     * @param coefficients d + 1 of them, the intercept first
     * @param standardErrors one for each coefficient, in its units
     * @param residualDeviation the standard deviation of the residuals with n - d - 1 degrees of freedom
     * @param rSquared the share of the variance of y that the fit explains, 0 to 1
     */
    record Fit(double[] coefficients, double[] standardErrors, double residualDeviation, double rSquared) {}
}
