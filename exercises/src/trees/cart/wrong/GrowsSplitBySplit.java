package trees.cart.wrong;

import java.util.stream.IntStream;
import trees.cart.CartReference;
import whetstone.kit.Laws;

/** Asks the reference for one split at a time, for mistakes that get one step on the way down wrong. */
abstract class GrowsSplitBySplit extends CartReference {
    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        return grow(new Rows(x, y, classes, limits));
    }

    private Node grow(Rows rows) {
        Node node = split(rows);
        return node instanceof Split split
                ? new Split(
                        split.feature(),
                        split.threshold(),
                        grow(below(rows, split, true)),
                        grow(below(rows, split, false)))
                : node;
    }

    /** The split of these rows, over two leaves, or a leaf. */
    Node split(Rows rows) {
        Limits limits = rows.limits();
        Limits one = new Limits(Math.min(1, limits.maxDepth()), limits.minLeaf(), limits.minGain());
        return super.fit(rows.x(), rows.y(), rows.classes(), one);
    }

    Rows below(Rows rows, Split split, boolean left) {
        return rows.below(split, left);
    }

    /**
     * The rows at a node.
     *
     * @param limits of the tree that begins at this node
     */
    record Rows(double[][] x, int[] y, int classes, Limits limits) {
        int size() {
            return x.length;
        }

        Rows within(Limits other) {
            return new Rows(x, y, classes, other);
        }

        Rows below(Split split, boolean left) {
            int[] rows = IntStream.range(0, x.length)
                    .filter(i -> x[i][split.feature()] <= split.threshold() == left)
                    .toArray();
            Limits rest = new Limits(limits.maxDepth() - 1, limits.minLeaf(), limits.minGain());
            return new Rows(Laws.rows(x, rows), Laws.entries(y, rows), classes, rest);
        }
    }
}
