package clustering.distances;

/** Measures how far every row of a table lies from every other, in three ways. */
public interface Distances {
    /**
     * Euclidean distances.
     *
     * @param x n x d
     * @return n x n: row i, column j is the distance of rows i and j
     * @throws IllegalArgumentException when the rows differ in length
     */
    double[][] euclidean(double[][] x);

    /**
     * Manhattan distances.
     *
     * @param x n x d
     * @return n x n: row i, column j is the distance of rows i and j
     * @throws IllegalArgumentException when the rows differ in length
     */
    double[][] manhattan(double[][] x);

    /**
     * Cosine distances, 0 to 2.
     *
     * @param x n x d, no row all zeros
     * @return n x n: row i, column j is the distance of rows i and j
     * @throws IllegalArgumentException when the rows differ in length, or one is all zeros
     */
    double[][] cosine(double[][] x);
}
