package clustering.agglomerative;

import java.util.List;

/** Merges the nearest clusters again and again, from single points to one cluster of all. */
public interface Agglomerative {
    /**
     * Makes all merges.
     *
     * @param x the points, n x d, at least one
     * @return n - 1 merges, in the order in which they are made
     * @throws IllegalArgumentException when there are no points, or the points differ in length
     */
    List<Merge> merge(double[][] x, Linkage linkage);

    /**
     * The groups after the first n - k merges.
     *
     * @param merges n - 1 merges, as {@link #merge} answers them
     * @param k how many groups, from 1 to n
     * @return a label for each of the n points, 0 to k - 1
     * @throws IllegalArgumentException when k is below 1 or above n
     */
    int[] cut(List<Merge> merges, int k);

    /** What the distance of two clusters is. */
    enum Linkage {
        /** The smallest distance between their points. */
        SINGLE,
        /** The largest distance between their points. */
        COMPLETE,
        /** The mean of the distances between their points. */
        AVERAGE,
        /** The distance between their means, times the root of 2 nA nB / (nA + nB). */
        WARD
    }

    /**
     * One merge; merge i makes the cluster n + i.
     *
     * @param a the smaller number of the two clusters; points are 0 to n - 1
     * @param b the larger number
     * @param height the distance of the two
     * @param size how many points the new cluster has
     */
    record Merge(int a, int b, double height, int size) {}
}
