package foundations.poweriteration;

/** Finds the leading eigenpair of a symmetric matrix. */
public interface PowerIteration {
    /**
     * The eigenvalue of largest magnitude and its eigenvector, by power iteration from (1, 1/2, ..., 1/n).
     *
     * @param a n x n, symmetric
     * @param tolerance how long A v - value v may be, as a part of the length of A v; above 0
     * @param maxIterations how many products A v may be computed, at least 1
     * @throws IllegalArgumentException when the matrix has no rows or is not square, or a setting is out of its range
     */
    Eigen leading(double[][] a, double tolerance, int maxIterations);

    /**
     * What the last iteration found.
     *
     * @param value the Rayleigh quotient of the vector
     * @param vector n numbers of length 1, the one of largest magnitude positive
     * @param iterations how many products A v were computed
     * @param converged whether the last iteration met the tolerance
     */
    record Eigen(double value, double[] vector, int iterations, boolean converged) {}
}
