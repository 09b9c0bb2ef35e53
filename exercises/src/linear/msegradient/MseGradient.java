package linear.msegradient;

/** The mean squared error of a linear model, and which way it rises. */
public interface MseGradient {
    /**
     * Answers the loss of the model {@code intercept + slopes . x} and its derivatives.
     *
     * @param x the design matrix, n x d, without a column of ones
     * @param y the targets, n numbers
     * @param intercept b0
     * @param slopes one for each of the d columns
     * @throws IllegalArgumentException when there are no rows or the sizes do not fit
     */
    LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes);

    /**
     * The loss at a place and its gradient there.
     *
     * @param loss the mean of the squared residuals, at least 0
     * @param byIntercept the derivative of the loss by the intercept
     * @param bySlopes its derivatives by the slopes, d numbers
     */
    record LossAndGradient(double loss, double byIntercept, double[] bySlopes) {}
}
