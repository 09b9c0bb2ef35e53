package trees.randomforest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many trees, each grown on rows and features that chance has chosen, which vote. */
public interface RandomForest {
    /**
     * Grows a forest.
     *
     * @param x the rows, n x d, finite
     * @param y the label of each row, 0 to {@code classes} - 1
     * @throws IllegalArgumentException when there are no rows, the sizes do not fit, a value is not finite, a label is out
     *     of range, or a setting is
     */
    Forest fit(double[][] x, int[] y, int classes, Settings settings);

    /** How many trees vote for each class, for each row: rows x classes. */
    int[][] votes(Forest forest, double[][] x);

    /**
     * The same, but on row i only those trees vote that have not seen it: whose bag does not hold i.
     *
     * @param x the rows that the forest was grown on, in the same order
     */
    int[][] outOfBagVotes(Forest forest, double[][] x);

    /** The class with the most votes in each row; of several the lowest; -1 in a row without any vote. */
    int[] winners(int[][] votes);

    /**
     * The share of wrong winners of the out-of-bag votes, among the rows that have any.
     *
     * @param x the rows that the forest was grown on, in the same order
     * @param y their labels
     * @throws IllegalArgumentException when no row has a vote
     */
    double outOfBagError(Forest forest, double[][] x, int[] y);

    /**
     * For each feature, the share of rows that are won rightly less the share when that feature alone is mixed up.
     *
     * @param x rows, not necessarily those that the forest was grown on
     * @param y their labels
     * @param order for each row the row whose value it gets: a permutation of 0 .. rows - 1
     */
    double[] importance(Forest forest, double[][] x, int[] y, int[] order);

    /**
     * A tool, written already: grows a classification tree by Gini gain until its leaves are pure. At every node that is
     * to be split it asks for the features to choose from. Of equal gains the lowest feature wins, then the lowest
     * threshold; a node whose rows are alike in all of these features is a leaf.
     *
     * @param rows the row numbers to grow it on; a number may stand there more than once, and then counts as often
     * @param features gives, each time it is asked, the numbers of the features that this node may ask about
     */
    static Node grow(double[][] x, int[] y, int classes, int[] rows, Supplier<int[]> features) {
        int[] counts = new int[classes];
        Arrays.stream(rows).forEach(i -> counts[y[i]]++);
        boolean pure = Arrays.stream(counts).filter(count -> count > 0).count() == 1;
        Split best = pure ? null : bestSplit(x, y, rows, new Leaf(counts), features.get());
        if (best == null) {
            return new Leaf(counts);
        }
        int[] low = Arrays.stream(rows)
                .filter(i -> x[i][best.feature()] <= best.threshold())
                .toArray();
        int[] high = Arrays.stream(rows)
                .filter(i -> x[i][best.feature()] > best.threshold())
                .toArray();
        return new Split(
                best.feature(),
                best.threshold(),
                grow(x, y, classes, low, features),
                grow(x, y, classes, high, features));
    }

    /** A tool, written already: the most frequent class in the leaf that a row arrives at; of several the lowest. */
    static int labelAt(Node tree, double[] row) {
        if (tree instanceof Split split) {
            return labelAt(row[split.feature()] <= split.threshold() ? split.left() : split.right(), row);
        }
        int[] counts = ((Leaf) tree).counts();
        return IntStream.range(0, counts.length)
                .reduce(0, (best, label) -> counts[label] > counts[best] ? label : best);
    }

    /** The first of the splits with the largest gain, or null where there is none. */
    private static Split bestSplit(double[][] x, int[] y, int[] rows, Leaf node, int[] features) {
        Split best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int feature : Arrays.stream(features).sorted().toArray()) {
            int[] order = order(x, rows, feature);
            int[] left = new int[node.counts().length];
            int[] right = node.counts().clone();
            for (int passed = 1; passed < order.length; passed++) {
                left[y[order[passed - 1]]]++;
                right[y[order[passed - 1]]]--;
                double value = x[order[passed - 1]][feature];
                double next = x[order[passed]][feature];
                // The larger these sums, the smaller the Gini impurity; closer ones are equal.
                double purity = squares(left) / passed + squares(right) / (order.length - passed);
                if (value < next && purity > most + 1e-9) {
                    most = purity;
                    best = new Split(feature, value / 2 + next / 2, node, node);
                }
            }
        }
        return best;
    }

    private static double squares(int[] counts) {
        double sum = 0;
        for (int count : counts) {
            sum += (double) count * count;
        }
        return sum;
    }

    private static int[] order(double[][] x, int[] rows, int feature) {
        return Arrays.stream(rows)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i][feature]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * How to grow a forest.
     *
     * @param trees how many trees, at least 1
     * @param features how many features a node may choose from, 1 to d
     * @param seed of all that is drawn
     */
    record Settings(int trees, int features, long seed) {}

    /** Trees with the rows that they have seen. */
    record Forest(List<Member> members) {}

    /**
     * A tree and its bag.
     *
     * @param bag the n row numbers that were drawn for it, in any order
     */
    record Member(int[] bag, Node tree) {}

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
}
