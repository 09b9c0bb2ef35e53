package clustering.kmeanspp;

/** Chooses starting centres for k-means among the points, far ones more often than near ones. */
public interface KMeansPlusPlus {
    /**
     * How probable each point is to be the next centre: in proportion to its squared distance to the nearest centre.
     *
     * @param x the points, n x d, at least one
     * @param chosen the rows of the centres so far, each from 0 to n - 1; none when the first is to be chosen
     * @return n probabilities; 1/n each when there are no centres, and when every point lies on one
     * @throws IllegalArgumentException when there are no points, the points differ in length, or a row is not there
     */
    double[] probabilities(double[][] x, int[] chosen);

    /**
     * Chooses one row for each draw.
     *
     * @param x the points, n x d
     * @param draws for each centre a number from 0 to below 1, which says where in the probabilities, laid end to end, the
     *     chosen row lies; 1 to n of them
     * @return the rows of the centres, in the order of the draws
     * @throws IllegalArgumentException when the points are none or differ in length, when there are no draws or more than
     *     points, or when a draw is not from 0 to below 1
     */
    int[] choose(double[][] x, double[] draws);
}
