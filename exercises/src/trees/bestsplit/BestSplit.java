package trees.bestsplit;

import java.util.Optional;

/** Finds the question that parts the classes of some rows best. */
public interface BestSplit {
    /**
     * The allowed split with the largest gain; of equal gains the lowest feature, then the lowest threshold.
     *
     * @param x the rows, n x d, finite
     * @param y the label of each row, 0 to {@code classes} - 1
     * @param minLeaf the fewest rows on either side, at least 1
     * @return nothing when the rows have one label only or no split is allowed
     * @throws IllegalArgumentException when there are no rows, the sizes do not fit, a value is not finite, a label is
     *     out of range, or minLeaf is
     */
    Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf);

    /**
     * A question: is {@code row[feature] <= threshold}?
     *
     * @param threshold halfway between two neighbouring values of the feature
     * @param gain Gini impurity of all rows, less the impurities of both sides weighted by their shares of the rows
     */
    record SplitPoint(int feature, double threshold, double gain) {}
}
