package trees.bestsplit.witness;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import smile.base.cart.DecisionNode;
import smile.base.cart.InternalNode;
import smile.base.cart.SplitRule;
import smile.classification.DecisionTree;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;
import trees.bestsplit.BestSplit;
import whetstone.kit.Laws;
import whetstone.kit.Witness;

/**
 * The root of a tree of depth 1. It tells neither threshold nor gain: they are taken from the rows that it parts, the
 * gain by Smile's impurity of both sides. Sibling leaves of the same prediction are merged again.
 */
@Witness(value = "Smile 2.6.0")
public final class SmileBestSplit implements BestSplit {
    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        if (Arrays.stream(y).distinct().count() < 2) {
            return Optional.empty(); // Smile refuses to learn a single class
        }
        DataFrame features = DataFrame.of(x);
        // Smile counts nodes on the way to a leaf, not questions.
        DecisionTree tree = DecisionTree.fit(
                Formula.lhs("label"),
                features.merge(IntVector.of("label", y)),
                SplitRule.GINI,
                2,
                Integer.MAX_VALUE,
                minLeaf);
        if (!(tree.root() instanceof InternalNode split)) {
            return Optional.empty();
        }
        boolean[] isLow = new boolean[x.length];
        IntStream.range(0, x.length).forEach(i -> isLow[i] = split.branch(features.get(i)));
        int[] low = IntStream.range(0, x.length).filter(i -> isLow[i]).toArray();
        int[] high = IntStream.range(0, x.length).filter(i -> !isLow[i]).toArray();
        int feature = split.feature();
        double below = Arrays.stream(low).mapToDouble(i -> x[i][feature]).max().orElseThrow();
        double above = Arrays.stream(high).mapToDouble(i -> x[i][feature]).min().orElseThrow();
        double left = impurity(Laws.entries(y, low), classes) * low.length;
        double right = impurity(Laws.entries(y, high), classes) * high.length;
        double gain = impurity(y, classes) - (left + right) / y.length;
        return Optional.of(new SplitPoint(feature, below / 2 + above / 2, gain));
    }

    private static double impurity(int[] labels, int classes) {
        int[] counts = new int[classes];
        Arrays.stream(labels).forEach(label -> counts[label]++);
        return DecisionNode.impurity(SplitRule.GINI, labels.length, counts);
    }
}
