package trees.pruning;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.exact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trees.pruning.Pruning.Leaf;
import trees.pruning.Pruning.Node;
import trees.pruning.Pruning.Split;
import whetstone.kit.Verdict;
import whetstone.kit.value.Show;

/** Trees to prune, and all their subtrees. */
final class PruningCases {
    /** The tree of the statement. */
    static final Node EXAMPLE =
            new Split(0, 2.5, new Split(1, 0.5, leaf(8, 1), leaf(0, 2)), new Split(1, 1.5, leaf(1, 5), leaf(2, 1)));

    private PruningCases() {}

    static Leaf leaf(int... counts) {
        return new Leaf(counts);
    }

    /** A tree of any shape with so many leaves, of three classes; a leaf in six has no rows, the first has some. */
    static Node draw(int leaves, Random random) {
        return draw(leaves, random, true);
    }

    private static Node draw(int leaves, Random random, boolean first) {
        if (leaves > 1) {
            int left = 1 + random.nextInt(leaves - 1);
            return new Split(
                    random.nextInt(4),
                    random.nextInt(100) / 4.0,
                    draw(left, random, first),
                    draw(leaves - left, random, false));
        }
        int[] counts = new int[3];
        if (first || random.nextInt(6) > 0) {
            counts[random.nextInt(3)] += 1 + random.nextInt(12);
            counts[random.nextInt(3)] += random.nextInt(5);
            counts[random.nextInt(3)] += random.nextInt(2);
        }
        return leaf(counts);
    }

    static Stream<Leaf> leaves(Node node) {
        return node instanceof Split split
                ? Stream.concat(leaves(split.left()), leaves(split.right()))
                : Stream.of((Leaf) node);
    }

    static int[] counts(Node node) {
        int[] sums = new int[leaves(node).findFirst().orElseThrow().counts().length];
        leaves(node).forEach(leaf -> IntStream.range(0, sums.length).forEach(k -> sums[k] += leaf.counts()[k]));
        return sums;
    }

    static double error(Node node) {
        double rows = Arrays.stream(counts(node)).sum();
        return leaves(node)
                        .mapToInt(leaf -> Arrays.stream(leaf.counts()).sum()
                                - Arrays.stream(leaf.counts()).max().orElseThrow())
                        .sum()
                / rows;
    }

    /** Every way to turn splits into leaves, the tree itself among them. */
    static List<Node> subtrees(Node node) {
        if (!(node instanceof Split split)) {
            return List.of(node);
        }
        List<Node> rights = subtrees(split.right());
        return Stream.<Node>concat(
                        Stream.of(leaf(counts(node))),
                        subtrees(split.left()).stream()
                                .flatMap(left -> rights.stream()
                                        .map(right -> new Split(split.feature(), split.threshold(), left, right))))
                .toList();
    }

    /**
     * The prices at which the cheapest of all subtrees changes: as lines over the price, cost = error + price times leaves,
     * they meet there.
     */
    static double[] prices(Node tree) {
        List<Node> all = subtrees(tree);
        DoubleStream.Builder prices = DoubleStream.builder();
        Node best = tree;
        while (best instanceof Split) {
            Node from = best;
            List<Node> smaller =
                    all.stream().filter(subtree -> size(subtree) < size(from)).toList();
            double next = smaller.stream()
                    .mapToDouble(subtree -> meeting(from, subtree))
                    .min()
                    .orElseThrow();
            best = smaller.stream()
                    .filter(subtree -> meeting(from, subtree) < next + 1e-9)
                    .min(Comparator.comparingLong(PruningCases::size))
                    .orElseThrow();
            prices.add(next);
        }
        return prices.build().toArray();
    }

    private static double meeting(Node larger, Node smaller) {
        return (error(smaller) - error(larger)) / (size(larger) - size(smaller));
    }

    static long size(Node node) {
        return leaves(node).count();
    }

    /** Whether a tree comes from another by turning splits into leaves, which have the counts of the splits. */
    static Verdict comesFrom(Node tree, Node pruned) {
        if (pruned instanceof Leaf leaf) {
            return same(counts(tree), leaf.counts());
        }
        Split split = (Split) pruned;
        return tree instanceof Split whole
                ? all(
                        () -> same(whole.feature(), split.feature()),
                        () -> near(whole.threshold(), split.threshold(), exact()),
                        () -> comesFrom(whole.left(), split.left()).at("the left part"),
                        () -> comesFrom(whole.right(), split.right()).at("the right part"))
                : holds(false, "the leaf that stood there", split);
    }

    /** Whether no subtree costs less, and none that costs as much has fewer leaves. */
    static Verdict costsLeast(Priced priced, Node pruned) {
        Node best = subtrees(priced.tree()).stream()
                .min(Comparator.comparingDouble((Node subtree) -> Math.rint(1e9 * priced.cost(subtree)))
                        .thenComparingLong(PruningCases::size))
                .orElseThrow();
        return holds(
                        priced.cost(pruned) <= priced.cost(best) + 1e-9,
                        "a cost of " + Show.number(priced.cost(best)) + ", as " + Show.value(best, 160) + " has",
                        "a cost of " + Show.number(priced.cost(pruned)))
                .and(() -> holds(
                        size(pruned) <= size(best),
                        size(best) + " leaves, which cost as much",
                        size(pruned) + " leaves"));
    }

    /** A tree and the price of a leaf. */
    record Priced(Node tree, double alpha) {
        static Priced draw(int leaves, Random random) {
            return new Priced(PruningCases.draw(leaves, random), 0.2 * random.nextDouble() * random.nextDouble());
        }

        double cost(Node subtree) {
            return error(subtree) + alpha * size(subtree);
        }
    }
}
