package trees.regressiontree.witness;

import java.util.Arrays;
import java.util.stream.IntStream;
import smile.base.cart.InternalNode;
import smile.base.cart.RegressionNode;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.DoubleVector;
import trees.regressiontree.RegressionTree;
import whetstone.kit.Laws;
import whetstone.kit.Witness;

/**
 * Smile's trees, read off as values: a node does not tell its threshold, so it is taken from the rows that it parts.
 * Asking a tree that Smile has not grown is a walk of the adapter's own.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Witness.Excuse(
                    claims = "solves exclusive or, where the first split reduces nothing",
                    reason = "a split must reduce something"),
            @Witness.Excuse(
                    claims = "makes one leaf of values that are equal, of one row, and of rows without columns",
                    reason = "refuses rows without columns"),
            @Witness.Excuse(
                    claims = "asks the same questions when 100,000,000 is added to every value",
                    reason = "does not centre the values: small reductions are lost in their squares"),
            @Witness.Excuse(
                    claims = "parts two rows whose numbers have no other between them",
                    reason = "makes a leaf of such rows"),
            @Witness.Excuse(
                    claims = "refuses data and limits that make no sense",
                    reason = "fails in its own ways, not by IllegalArgumentException")
        })
public final class SmileRegressionTree implements RegressionTree {
    @Override
    public Node fit(double[][] x, double[] y, Limits limits) {
        DataFrame features = DataFrame.of(x);
        smile.regression.RegressionTree tree = smile.regression.RegressionTree.fit(
                Formula.lhs("value"),
                features.merge(DoubleVector.of("value", y)),
                limits.maxDepth() + 1, // Smile counts nodes on the way to a leaf, not questions
                Integer.MAX_VALUE,
                limits.minLeaf());
        return value(tree.root(), features, x);
    }

    private static Node value(smile.base.cart.Node node, DataFrame features, double[][] x) {
        if (!(node instanceof InternalNode split)) {
            return new Leaf(((RegressionNode) node).output());
        }
        boolean[] isLow = new boolean[x.length];
        IntStream.range(0, x.length).forEach(i -> isLow[i] = split.branch(features.get(i)));
        int[] low = IntStream.range(0, x.length).filter(i -> isLow[i]).toArray();
        int[] high = IntStream.range(0, x.length).filter(i -> !isLow[i]).toArray();
        int feature = split.feature();
        double below = Arrays.stream(low).mapToDouble(i -> x[i][feature]).max().orElseThrow();
        double above = Arrays.stream(high).mapToDouble(i -> x[i][feature]).min().orElseThrow();
        return new Split(
                feature,
                (below + above) / 2,
                value(split.trueChild(), features.of(low), Laws.rows(x, low)),
                value(split.falseChild(), features.of(high), Laws.rows(x, high)));
    }

    @Override
    public double[] predict(Node tree, double[][] x) {
        return Arrays.stream(x).mapToDouble(row -> predict(tree, row)).toArray();
    }

    private static double predict(Node node, double[] row) {
        if (node instanceof Split split) {
            return predict(row[split.feature()] <= split.threshold() ? split.left() : split.right(), row);
        }
        return ((Leaf) node).value();
    }
}
