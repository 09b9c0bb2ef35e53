package clustering.validity;

/** Judges clusters: by themselves, and against another labeling. */
public interface Validity {
    /**
     * The silhouette of each point.
     *
     * @param x n x d points
     * @param labels the cluster of each point: any whole numbers, equal ones for the same cluster
     * @return n numbers from -1 to 1; 0 for a point that is alone in its cluster
     * @throws IllegalArgumentException when there are fewer than two clusters, or the sizes do not fit
     */
    double[] silhouettes(double[][] x, int[] labels);

    /**
     * The mean of the silhouettes.
     *
     * @param x n x d points
     * @param labels the cluster of each point
     * @throws IllegalArgumentException when there are fewer than two clusters, or the sizes do not fit
     */
    double silhouette(double[][] x, int[] labels);

    /**
     * The adjusted Rand index of two labelings of the same points.
     *
     * @param a the cluster of each point: any whole numbers, equal ones for the same cluster
     * @param b the same of the other labeling; its names have nothing to do with those of {@code a}
     * @return at most 1, which it is for labelings that make the same clusters; about 0 for chance
     * @throws IllegalArgumentException when the labelings are empty or differ in length
     */
    double adjustedRand(int[] a, int[] b);
}
