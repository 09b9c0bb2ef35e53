package trees.regressiontree.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import trees.regressiontree.RegressionTreeReference;
import whetstone.kit.Laws;

/** Asks the reference for one split at a time, for mistakes that get one step on the way down wrong. */
abstract class GrowsSplitBySplit extends RegressionTreeReference {
    @Override
    public Node fit(double[][] x, double[] y, Limits limits) {
        super.fit(x, y, limits);
        return grow(new Rows(x, y, limits));
    }

    private Node grow(Rows rows) {
        Node node = split(rows);
        return node instanceof Split split
                ? new Split(
                        split.feature(),
                        split.threshold(),
                        grow(below(rows, split, true)),
                        grow(below(rows, split, false)))
                : new Leaf(value(rows.y()));
    }

    /** The split of these rows, over two leaves, or a leaf. */
    Node split(Rows rows) {
        return super.fit(
                rows.x(),
                rows.y(),
                new Limits(Math.min(1, rows.limits().maxDepth()), rows.limits().minLeaf()));
    }

    Rows below(Rows rows, Split split, boolean left) {
        return rows.below(split, left);
    }

    double value(double[] y) {
        return Arrays.stream(y).average().orElseThrow();
    }

    /**
     * The rows at a node.
     *
     * @param limits of the tree that begins at this node
     */
    record Rows(double[][] x, double[] y, Limits limits) {
        int size() {
            return x.length;
        }

        Rows within(Limits other) {
            return new Rows(x, y, other);
        }

        Rows below(Split split, boolean left) {
            int[] rows = IntStream.range(0, x.length)
                    .filter(i -> x[i][split.feature()] <= split.threshold() == left)
                    .toArray();
            Limits rest = new Limits(limits.maxDepth() - 1, limits.minLeaf());
            return new Rows(Laws.rows(x, rows), Laws.entries(y, rows), rest);
        }
    }
}
