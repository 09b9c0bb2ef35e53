package trees.cart.witness;

import java.util.Arrays;
import java.util.stream.IntStream;
import smile.base.cart.InternalNode;
import smile.base.cart.SplitRule;
import smile.classification.DecisionTree;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;
import trees.cart.Cart;
import whetstone.kit.Laws;
import whetstone.kit.Witness;

/**
 * Smile's trees, read off as values: a node does not tell its threshold, so it is taken from the rows that it parts.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Witness.Excuse(
                    claims = "solves exclusive or, where the first split gains nothing",
                    reason = "a split must gain something"),
            @Witness.Excuse(
                    claims = "splits every node where it gains most, until the leaves are pure or maxDepth is reached",
                    reason = "merges sibling leaves of the same prediction"),
            @Witness.Excuse(
                    claims = "splits every node where it gains most of what minLeaf and minGain allow",
                    reason = "has no least gain, and merges sibling leaves of the same prediction"),
            @Witness.Excuse(
                    claims = "splits where the gain is exactly minGain, and not where it is less",
                    reason = "has no least gain"),
            @Witness.Excuse(
                    claims = "refuses data and limits that make no sense",
                    reason = "fails in its own ways, not by IllegalArgumentException")
        })
public final class SmileCart implements Cart {
    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        if (Arrays.stream(y).distinct().count() < 2) {
            return leaf(y, classes); // Smile refuses to learn a single class
        }
        DataFrame features = DataFrame.of(x);
        DataFrame data = features.merge(IntVector.of("label", y));
        DecisionTree tree = DecisionTree.fit(
                // Smile counts nodes on the way to a leaf, not questions.
                Formula.lhs("label"), data, SplitRule.GINI, limits.maxDepth() + 1, Integer.MAX_VALUE, limits.minLeaf());
        return value(tree.root(), features, x, y, classes);
    }

    private static Node value(smile.base.cart.Node node, DataFrame features, double[][] x, int[] y, int classes) {
        if (!(node instanceof InternalNode split)) {
            return leaf(y, classes);
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
                value(split.trueChild(), features.of(low), Laws.rows(x, low), Laws.entries(y, low), classes),
                value(split.falseChild(), features.of(high), Laws.rows(x, high), Laws.entries(y, high), classes));
    }

    private static Leaf leaf(int[] y, int classes) {
        int[] counts = new int[classes];
        Arrays.stream(y).forEach(label -> counts[label]++);
        return new Leaf(counts);
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return Arrays.stream(probabilities(tree, x))
                .mapToInt(shares -> IntStream.range(0, shares.length)
                        .reduce(0, (best, label) -> shares[label] > shares[best] ? label : best))
                .toArray();
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return Arrays.stream(x).map(row -> shares(tree, row)).toArray(double[][]::new);
    }

    private static double[] shares(Node node, double[] row) {
        if (node instanceof Split split) {
            return shares(row[split.feature()] <= split.threshold() ? split.left() : split.right(), row);
        }
        int[] counts = ((Leaf) node).counts();
        return Arrays.stream(counts)
                .mapToDouble(c -> (double) c / Arrays.stream(counts).sum())
                .toArray();
    }
}
