package trees.pruning;

/** Cuts a classification tree back to what its leaves are worth. */
public interface Pruning {
    /**
     * The prices at which the best subtree changes, strictly ascending; none for a leaf.
     *
     * @throws IllegalArgumentException when the tree has no rows, its leaves differ in the number of classes, or a count is
     *     negative
     */
    double[] alphas(Node tree);

    /**
     * The subtree with the smallest error plus {@code alpha} times the number of its leaves; of several, the smallest.
     *
     * @param alpha the price of a leaf in shares of all rows, at least 0, perhaps infinite
     * @throws IllegalArgumentException when alpha is negative or NaN, the tree has no rows, its leaves differ in the number
     *     of classes, or a count is negative
     */
    Node prune(Node tree, double alpha);

    /** A tree, or a part of one. */
    sealed interface Node permits Leaf, Split {}

    /**
     * Where the questions end.
     *
     * @param counts how many rows of each class arrived here
     */
    record Leaf(int[] counts) implements Node {}

    /**
     * A question: is {@code row[feature] <= threshold}?
     *
     * @param left where rows go whose answer is yes
     * @param right where the others go
     */
    record Split(int feature, double threshold, Node left, Node right) implements Node {}
}
