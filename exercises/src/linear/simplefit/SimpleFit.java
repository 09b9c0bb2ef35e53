package linear.simplefit;

/** Fits a straight line by least squares. */
public interface SimpleFit {
    /**
     * Finds the line with the smallest sum of squared residuals {@code y[i] - (intercept + slope * x[i])}.
     *
     * @param x what is known, n numbers
     * @param y what is predicted, n numbers
     * @throws IllegalArgumentException when the lengths differ, there are fewer than two pairs, or every x is the same
     */
    Line fit(double[] x, double[] y);

    /**
     * The line {@code intercept + slope * x}.
     *
     * @param intercept its height at x = 0, in the units of y
     * @param slope what it rises by when x grows by 1
     */
    record Line(double intercept, double slope) {}
}
