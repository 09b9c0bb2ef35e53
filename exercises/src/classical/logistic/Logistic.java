package classical.logistic;

/** Tells two classes apart by the logarithm of their odds, a linear function of the columns. */
public interface Logistic {
    /**
     * The penalised loss of a model, and which way it rises.
     *
     * @param x the rows, n x d, without a column of ones
     * @param y their classes, n times 0 or 1
     * @param lambda the price of half a squared slope, at least 0
     * @param w d + 1 coefficients, the intercept first
     * @throws IllegalArgumentException when lambda is negative, there are no rows, the sizes do not fit, or a class is
     *     neither 0 nor 1
     */
    LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w);

    /**
     * The coefficients with the smallest penalised loss.
     *
     * @param x the rows, n x d, without a column of ones
     * @param y their classes, n times 0 or 1, both present
     * @param lambda the price of half a squared slope, at least 0
     * @return d + 1 coefficients, the intercept first
     * @throws IllegalArgumentException when {@link #evaluate} would throw one, or a class has no row
     */
    double[] fit(double[][] x, int[] y, double lambda);

    /**
     * The probability of class 1 for each row.
     *
     * @param w d + 1 coefficients, the intercept first
     * @param x any number of rows with d entries
     * @throws IllegalArgumentException when a row does not have d entries
     */
    double[] probabilities(double[] w, double[][] x);

    /**
     * The likelier class of each row, class 1 when both are equally likely.
     *
     * @param w d + 1 coefficients, the intercept first
     * @param x any number of rows with d entries
     * @throws IllegalArgumentException when a row does not have d entries
     */
    int[] predict(double[] w, double[][] x);

    /**
     * The loss at a place and its gradient there.
     *
     * @param loss at least 0
     * @param gradient the derivatives by the d + 1 coefficients
     */
    record LossAndGradient(double loss, double[] gradient) {}
}
