package trees.cart.wrong;

import java.util.stream.IntStream;
import trees.cart.Cart;
import trees.cart.CartReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("One side of a split has a single row, the other a hundred. Which weight has the impurity of each?")
public final class WeighsBothSidesAlike implements Cart {
    private final CartReference right = new CartReference();

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        Node leaf = right.fit(
                x, y, classes, new Limits(Math.min(0, limits.maxDepth()), limits.minLeaf(), limits.minGain()));
        if (limits.maxDepth() == 0 || IntStream.of(y).distinct().count() == 1) {
            return leaf;
        }
        double best = limits.minGain() - 1e-12;
        Node tree = leaf;
        for (int feature = 0; feature < x[0].length; feature++) {
            int column = feature;
            double[] values = IntStream.range(0, x.length)
                    .mapToDouble(i -> x[i][column])
                    .sorted()
                    .distinct()
                    .toArray();
            for (int v = 1; v < values.length; v++) {
                double threshold = (values[v - 1] + values[v]) / 2;
                int[] low = IntStream.range(0, x.length)
                        .filter(i -> x[i][column] <= threshold)
                        .toArray();
                int[] high = IntStream.range(0, x.length)
                        .filter(i -> x[i][column] > threshold)
                        .toArray();
                double gain = gini(y, classes)
                        - (gini(Laws.entries(y, low), classes) + gini(Laws.entries(y, high), classes)) / 2;
                if (Math.min(low.length, high.length) >= limits.minLeaf() && gain > best + (tree == leaf ? 0 : 1e-12)) {
                    best = gain;
                    tree = new Split(feature, threshold, leaf, leaf);
                }
            }
        }
        return tree instanceof Split split ? grown(split, x, y, classes, limits) : leaf;
    }

    private Node grown(Split split, double[][] x, int[] y, int classes, Limits limits) {
        Limits rest = new Limits(limits.maxDepth() - 1, limits.minLeaf(), limits.minGain());
        int[] low = IntStream.range(0, x.length)
                .filter(i -> x[i][split.feature()] <= split.threshold())
                .toArray();
        int[] high = IntStream.range(0, x.length)
                .filter(i -> x[i][split.feature()] > split.threshold())
                .toArray();
        return new Split(
                split.feature(),
                split.threshold(),
                fit(Laws.rows(x, low), Laws.entries(y, low), classes, rest),
                fit(Laws.rows(x, high), Laws.entries(y, high), classes, rest));
    }

    private static double gini(int[] y, int classes) {
        return 1
                - IntStream.range(0, classes)
                        .mapToDouble(
                                k -> IntStream.of(y).filter(label -> label == k).count() / (double) y.length)
                        .map(share -> share * share)
                        .sum();
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return right.predict(tree, x);
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return right.probabilities(tree, x);
    }
}
