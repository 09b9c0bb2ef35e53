package foundations.choleskysolve;

/** Solves equations whose matrix is symmetric and positive definite. Entries above its diagonal are never looked at. */
public interface CholeskySolve {
    /**
     * Cholesky's factor: the lower triangle L with positive diagonal for which {@code L L' = A}.
     *
     * @param a n x n, of which the entries on and below the diagonal are read
     * @return n x n, with zeros above the diagonal
     * @throws IllegalArgumentException when the matrix is not square
     * @throws ArithmeticException when it is not positive definite: a pivot is not above 0
     */
    double[][] factor(double[][] a);

    /**
     * The x for which {@code A x = b}.
     *
     * @param a n x n, of which the entries on and below the diagonal are read
     * @param b n numbers
     * @return n numbers
     * @throws IllegalArgumentException when the matrix is not square, or b has another length
     * @throws ArithmeticException when the matrix is not positive definite
     */
    double[] solve(double[][] a, double[] b);
}
