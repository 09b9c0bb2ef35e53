package clustering.kmeans;

/** Puts points into k groups, each around its mean. */
public interface KMeans {
    /**
     * Lloyd's algorithm: assigns points to their nearest centres, moves centres to the means of their points, and
     * repeats the two until no label changes.
     *
     * @param x the points, n x d
     * @param init the starting centres, k x d, with 1 <= k <= n
     * @param maxIterations how many iterations, each an update and an assignment, may be made; at least 0
     * @throws IllegalArgumentException when there are no points or centres, more centres than points, the sizes do not
     *     fit, or maxIterations is negative
     */
    Result lloyd(double[][] x, double[][] init, int maxIterations);

    /**
     * The state after the last assignment.
     *
     * @param centres k x d, in the order of the starting centres
     * @param labels for each of the n points the index of the nearest of {@code centres}, the lowest when several are
     * @param inertia the sum of the squared distances of the points from the centres that their labels name
     * @param iterations how many iterations were made, the last one included
     * @param converged whether the last iteration changed no label
     */
    record Result(double[][] centres, int[] labels, double inertia, int iterations, boolean converged) {}
}
