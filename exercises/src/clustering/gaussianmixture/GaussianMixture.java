package clustering.gaussianmixture;

/** Clusters that are ellipses and overlap: a weighted sum of Gaussian densities. */
public interface GaussianMixture {
    /**
     * The natural logarithm of the density of a mixture.
     *
     * @param point d numbers
     * @throws IllegalArgumentException when the mixture is none, or the point is not in its space
     */
    double logDensity(Mixture mixture, double[] point);

    /**
     * How likely it is that each component made a point.
     *
     * @param point d numbers
     * @return K shares that add up to 1
     * @throws IllegalArgumentException when the mixture is none, or the point is not in its space
     */
    double[] responsibilities(Mixture mixture, double[] point);

    /**
     * Expectation-maximisation.
     *
     * @param x the points, n x d, at least one
     * @param start the mixture to begin with
     * @param iterations how many are made, at least 0
     * @param ridge what is added to the diagonal of every covariance matrix in every iteration, at least 0
     * @throws IllegalArgumentException when there are no points, sizes do not fit, the start is no mixture, or iterations or
     *     ridge are negative
     */
    Fit em(double[][] x, Mixture start, int iterations, double ridge);

    /**
     * K Gaussian components in d dimensions.
     *
     * @param weights K numbers above 0 that add up to 1
     * @param means K x d
     * @param covariances K x d x d, each symmetric and positive definite
     */
    record Mixture(double[] weights, double[][] means, double[][][] covariances) {}

    /**
     * A mixture and the way to it.
     *
     * @param mixture after the last iteration
     * @param logLikelihoods iterations + 1 sums of the log densities of all points: of the start, and after each iteration
     */
    record Fit(Mixture mixture, double[] logLikelihoods) {}
}
