package linear.polynomialbiasvariance;

/** Fits polynomials of several degrees and finds out which of them predicts best. */
public interface PolynomialBiasVariance {
    /**
     * Makes the powers of scaled numbers: t = (2x - low - high) / (high - low), and then t, t², ... for each x.
     *
     * @param x n numbers
     * @param degree the highest power, at least 1
     * @param low what becomes -1, less than {@code high}
     * @param high what becomes 1
     * @return n x degree, without a column of ones
     * @throws IllegalArgumentException when the degree is below 1 or {@code low} is not below {@code high}
     */
    double[][] expand(double[] x, int degree, double low, double high);

    /**
     * Compares the degrees 1 to {@code maxDegree} by cross-validation.
     *
     * @param x n numbers
     * @param y the targets, n numbers
     * @throws IllegalArgumentException when the lengths differ, or the settings do not fit them
     */
    Choice choose(double[] x, double[] y, Settings settings);

    /**
     * What to compare and how.
     *
     * @param maxDegree the highest degree, at least 1
     * @param folds how many times rows are held out, from 2 to n; each fold leaves at least maxDegree + 1 rows
     * @param seed for the {@code java.util.Random} that deals the rows to the folds
     */
    record Settings(int maxDegree, int folds, long seed) {}

    /**
     * What came of it.
     *
     * @param degree the one with the smallest validation error, the smallest of equal ones
     * @param trainingErrors mean squares over the rows of the fit, for degree 1, 2, ...
     * @param validationErrors mean squares over the rows held out, for degree 1, 2, ...
     */
    record Choice(int degree, double[] trainingErrors, double[] validationErrors) {}
}
