package trees.regressiontree;

/** Grows a tree of steps by the split with the smallest squared error at every node, and asks it. */
public interface RegressionTree {
    /**
     * Grows a tree from the top down.
     *
     * @param x the rows, n x d, finite
     * @param y the value of each row, finite
     * @throws IllegalArgumentException when there are no rows, the sizes do not fit, a value is not finite, or a limit is
     *     out of range
     */
    Node fit(double[][] x, double[] y, Limits limits);

    /** The value of the leaf that each row arrives at. */
    double[] predict(Node tree, double[][] x);

    /** A tree, or a part of one. */
    sealed interface Node permits Leaf, Split {}

    /**
     * Where the questions end.
     *
     * @param value the mean of the values that arrived here while the tree was grown
     */
    record Leaf(double value) implements Node {}

    /**
     * A question: is {@code row[feature] <= threshold}?
     *
     * @param left where rows go whose answer is yes
     * @param right where the others go
     */
    record Split(int feature, double threshold, Node left, Node right) implements Node {}

    /**
     * When to stop.
     *
     * @param maxDepth the most questions on the way to a leaf, at least 0; a tree of one leaf has depth 0
     * @param minLeaf the fewest rows in a leaf, at least 1
     */
    record Limits(int maxDepth, int minLeaf) {}
}
