package clustering.dbscan;

/** Finds clusters of any shape as dense regions, and leaves out what lies in none. */
public interface Dbscan {
    /** The label of points in no cluster. */
    int NOISE = -1;

    /**
     * Labels every point with its cluster or as noise.
     *
     * @param points n x d
     * @param eps how far a neighbour may be (Euclidean distance, eps itself included), at least 0
     * @param minPoints how many neighbours make a core point, itself among them, at least 1
     * @return n labels: the cluster, 0, 1, 2 ... in order of discovery, or {@link #NOISE}
     * @throws IllegalArgumentException when eps or minPoints is too small, or the rows differ in length
     */
    int[] label(double[][] points, double eps, int minPoints);
}
