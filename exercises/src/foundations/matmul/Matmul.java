package foundations.matmul;

/** Multiplies matrices, which are arrays of rows. */
public interface Matmul {
    /**
     * The matrix product A B.
     *
     * @param a m x k
     * @param b k x n
     * @return m x n; where there are no rows to tell n from, n is 0
     * @throws IllegalArgumentException when the rows of a matrix are not equally long, or when a has rows and another number
     *     of columns than b has rows
     */
    double[][] multiply(double[][] a, double[][] b);
}
