package linear.gradientdescent;

/** Fits a linear model by batch gradient descent and keeps a record of the descent. */
public interface GradientDescent {
    /**
     * Descends the mean of the squared residuals from zero.
     *
     * @param x the design matrix, n x d, without a column of ones
     * @param y the targets, n numbers
     * @throws IllegalArgumentException when a setting is out of its range, there are no rows, or the sizes do not fit
     */
    Descent fit(double[][] x, double[] y, Settings settings);

    /**
     * How to descend.
     *
     * @param rate what a gradient is multiplied by to make a step, more than 0
     * @param maxSteps the most steps to take, at least 0
     * @param tolerance the Euclidean length of the gradient at which to stop, at least 0
     */
    record Settings(double rate, int maxSteps, double tolerance) {}

    /**
     * Where a descent ended, {@code intercept + slopes . x}, and how it came there.
     *
     * @param intercept b0
     * @param slopes one for each of the d columns
     * @param lossHistory the loss at the start and after every step that was kept, steps + 1 numbers
     * @param converged whether the gradient at the end is no longer than the tolerance
     */
    record Descent(double intercept, double[] slopes, double[] lossHistory, boolean converged) {}
}
