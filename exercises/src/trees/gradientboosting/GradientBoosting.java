package trees.gradientboosting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Adds up small trees, each of which is grown on what the ones before it leave over. */
public interface GradientBoosting {
    /**
     * Learns a model from rows and targets.
     *
     * @param x the rows, n x d, finite
     * @param y n targets, finite; for {@link Loss#LOGISTIC} each of them 0 or 1, and both of these among them
     * @throws IllegalArgumentException when there are no rows, the sizes do not fit, a number is not finite, a target is
     *     not what the loss asks for, or a setting is out of range
     */
    Model fit(double[][] x, double[] y, Settings settings);

    /** The score F of each row: the start, and the rate times what every tree says. */
    double[] raw(Model model, double[][] x);

    /** What the model says of each row: F for {@link Loss#SQUARED}, the probability of a 1 for {@link Loss#LOGISTIC}. */
    double[] predict(Model model, double[][] x);

    /**
     * The mean loss over these rows after 0, 1, 2 ... of the model's trees.
     *
     * @param y a target for each of the rows; at least one
     * @return as many numbers as the model has trees, and one more
     */
    double[] losses(Model model, double[][] x, double[] y);

    /**
     * A tool, written already: grows a regression tree by least squares. Thresholds lie halfway between neighbouring
     * values; of equally good splits the lowest feature wins, then the lowest threshold; a node that no split improves is
     * a leaf. The tool asks for the value of each leaf.
     *
     * @param targets what the tree is to tell apart, one number for each row
     * @param depth the most questions on the way to a leaf
     * @param value from the numbers of the rows in a leaf to what the leaf says
     */
    static Node grow(double[][] x, double[] targets, int depth, ToDoubleFunction<int[]> value) {
        return grow(x, targets, IntStream.range(0, targets.length).toArray(), depth, value);
    }

    /** A tool, written already: the value of the leaf that a row arrives at. */
    static double valueAt(Node tree, double[] row) {
        if (tree instanceof Split split) {
            return valueAt(row[split.feature()] <= split.threshold() ? split.left() : split.right(), row);
        }
        return ((Leaf) tree).value();
    }

    private static Node grow(double[][] x, double[] targets, int[] rows, int depth, ToDoubleFunction<int[]> value) {
        Leaf leaf = new Leaf(0);
        Split best = depth > 0 ? bestSplit(x, targets, rows, leaf) : null;
        if (best == null) {
            return new Leaf(value.applyAsDouble(rows));
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
                grow(x, targets, low, depth - 1, value),
                grow(x, targets, high, depth - 1, value));
    }

    /** The first of the splits that take most from the sum of squares, or null where none takes anything. */
    private static Split bestSplit(double[][] x, double[] targets, int[] rows, Leaf leaf) {
        int n = rows.length;
        double mean = Arrays.stream(rows).mapToDouble(i -> targets[i]).sum() / n;
        double squares = Arrays.stream(rows)
                .mapToDouble(i -> (targets[i] - mean) * (targets[i] - mean))
                .sum();
        double equal = 1e-9 * squares; // gains that are closer than this are equal: rounding must not choose
        double most = 0;
        Split best = null;
        for (int feature = 0; feature < x[rows[0]].length; feature++) {
            int[] order = order(x, rows, feature);
            double sum = 0;
            for (int left = 1; left < n; left++) {
                sum += targets[order[left - 1]] - mean;
                double value = x[order[left - 1]][feature];
                double next = x[order[left]][feature];
                double gain = sum * sum / left + sum * sum / (n - left); // the right sum is minus the left one
                if (value < next && gain > most + equal) {
                    most = gain;
                    best = new Split(feature, value / 2 + next / 2, leaf, leaf);
                }
            }
        }
        return best;
    }

    private static int[] order(double[][] x, int[] rows, int feature) {
        return Arrays.stream(rows)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i][feature]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What is made small. */
    enum Loss {
        /** (y - F)² / 2, for numbers. */
        SQUARED,
        /** ln(1 + exp F) - y F, for targets 0 and 1. */
        LOGISTIC
    }

    /**
     * How to boost.
     *
     * @param rounds how many trees, at least 0
     * @param rate the part of every tree that is added, above 0 and at most 1
     * @param depth the most questions on the way to a leaf of a tree, at least 1
     */
    record Settings(Loss loss, int rounds, double rate, int depth) {}

    /**
     * What was learned.
     *
     * @param start the score of every row before the first tree
     * @param rate the part of every tree that is added
     * @param trees first to last, their leaves as they were grown, not yet times the rate
     */
    record Model(Loss loss, double start, double rate, List<Node> trees) {}

    /** A tree, or a part of one. */
    sealed interface Node permits Leaf, Split {}

    /** Where the questions end, and what is said there. */
    record Leaf(double value) implements Node {}

    /**
     * A question: is {@code row[feature] <= threshold}?
     *
     * @param left where rows go whose answer is yes
     * @param right where the others go
     */
    record Split(int feature, double threshold, Node left, Node right) implements Node {}
}
