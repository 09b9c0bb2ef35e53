package trees.cart;

/** Grows a classification tree by the best split at every node, and asks it. */
public interface Cart {
    /**
     * Grows a tree from the top down.
     *
     * @param x the rows, n x d, finite
     * @param y the label of each row, 0 to {@code classes} - 1
     * @throws IllegalArgumentException when there are no rows, the sizes do not fit, a value is not finite, a label is
     *     out of range, or a limit is
     */
    Node fit(double[][] x, int[] y, int classes, Limits limits);

    /** The most frequent label in the leaf that each row arrives at; where labels tie, the lowest. */
    int[] predict(Node tree, double[][] x);

    /** The shares of the classes in the leaf that each row arrives at, rows x classes. */
    double[][] probabilities(Node tree, double[][] x);

    /** A tree, or a part of one. */
    sealed interface Node permits Leaf, Split {}

    /**
     * Where the questions end.
     *
     * @param counts how many rows of each class arrived here while the tree was grown
     */
    record Leaf(int[] counts) implements Node {}

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
     * @param minGain the least gain of a split, at least 0
     */
    record Limits(int maxDepth, int minLeaf, double minGain) {}
}
