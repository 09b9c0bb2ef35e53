package trees.gradientboosting.witness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import smile.base.cart.InternalNode;
import smile.base.cart.RegressionNode;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.DoubleVector;
import smile.data.vector.IntVector;
import smile.regression.RegressionTree;
import trees.gradientboosting.GradientBoostingReference;
import whetstone.kit.Laws;
import whetstone.kit.Witness;

/**
 * Smile's boosted trees, read off as values: a node does not tell its threshold, so it is taken from the rows that it
 * parts, and the start is taken from a prediction. Smile boosts labels with half our score, so its numbers are doubled.
 * It does not tell scores and losses of a model, which the reference answers here.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Witness.Excuse(
                    claims = "begins with the mean, or its log-odds, when there are no rounds",
                    reason = "wants at least one tree"),
            @Witness.Excuse(
                    claims = "stays calm when the labels are certain: a leaf without weight says 0",
                    reason = "divides by the sum of p (1 - p) however small it is"),
            @Witness.Excuse(
                    claims = "refuses data and settings that make no sense",
                    reason = "fails in its own ways, not by IllegalArgumentException")
        })
public final class SmileGradientBoosting extends GradientBoostingReference {
    @Override
    public Model fit(double[][] x, double[] y, Settings settings) {
        DataFrame features = DataFrame.of(x);
        return settings.loss() == Loss.SQUARED ? numbers(x, y, settings, features) : labels(x, y, settings, features);
    }

    private static Model numbers(double[][] x, double[] y, Settings settings, DataFrame features) {
        smile.regression.GradientTreeBoost model = smile.regression.GradientTreeBoost.fit(
                Formula.lhs("y"),
                features.merge(DoubleVector.of("y", y)),
                smile.base.cart.Loss.ls(),
                settings.rounds(),
                settings.depth() + 1, // Smile counts nodes on the way to a leaf, not questions
                Integer.MAX_VALUE,
                1,
                settings.rate(),
                1);
        List<Node> trees = values(model.trees(), features, x, 1);
        double start = Arrays.stream(y).average().orElseThrow();
        return new Model(settings.loss(), start, settings.rate(), trees);
    }

    private static Model labels(double[][] x, double[] y, Settings settings, DataFrame features) {
        int[] labels = Arrays.stream(y).mapToInt(label -> (int) label).toArray();
        smile.classification.GradientTreeBoost model = smile.classification.GradientTreeBoost.fit(
                Formula.lhs("y"),
                features.merge(IntVector.of("y", labels)),
                settings.rounds(),
                settings.depth() + 1,
                Integer.MAX_VALUE,
                1,
                settings.rate(),
                1);
        double mean = Arrays.stream(y).average().orElseThrow();
        List<Node> trees = values(model.trees(), features, x, 2);
        return new Model(settings.loss(), Math.log(mean / (1 - mean)), settings.rate(), trees);
    }

    private static List<Node> values(RegressionTree[] trees, DataFrame features, double[][] x, double factor) {
        return Arrays.stream(trees)
                .map(tree -> value(tree.root(), features, x, factor))
                .toList();
    }

    private static Node value(smile.base.cart.Node node, DataFrame features, double[][] x, double factor) {
        if (!(node instanceof InternalNode split)) {
            return new Leaf(factor * ((RegressionNode) node).output());
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
                value(split.trueChild(), features.of(low), Laws.rows(x, low), factor),
                value(split.falseChild(), features.of(high), Laws.rows(x, high), factor));
    }
}
