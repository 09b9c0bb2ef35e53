package trees.pruning.wrong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trees.pruning.PruningReference;

/** The steps of the reference, for mistakes that get one of them wrong. */
abstract class WeakestLink extends PruningReference {
    @Override
    public double[] alphas(Node tree) {
        super.alphas(tree);
        double rows = Arrays.stream(counts(tree)).sum();
        List<Double> alphas = new ArrayList<>();
        Node left = tree;
        while (left instanceof Split) {
            double weakest = weakest(left, rows);
            alphas.add(weakest);
            left = collapsed(left, weakest, rows);
        }
        return alphas.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public Node prune(Node tree, double alpha) {
        super.prune(tree, alpha);
        double rows = Arrays.stream(counts(tree)).sum();
        Node left = tree;
        while (left instanceof Split && isWeak(weakest(left, rows), alpha)) {
            left = collapsed(left, weakest(left, rows), rows);
        }
        return left;
    }

    boolean isWeak(double link, double alpha) {
        return link <= alpha + 1e-12;
    }

    double link(Split split, double rows) {
        List<Leaf> below = leaves(split).toList();
        double saved = error(new Leaf(counts(split)), rows)
                - below.stream().mapToDouble(leaf -> error(leaf, rows)).sum();
        return saved / saved(below.size());
    }

    /** By how much the tree becomes smaller. */
    double saved(int leaves) {
        return leaves - 1;
    }

    /** The error of a leaf, in a tree of so many rows. */
    double error(Leaf leaf, double rows) {
        return errors(leaf) / rows;
    }

    Leaf leaf(Split split) {
        return new Leaf(counts(split));
    }

    final double weakest(Node node, double rows) {
        return node instanceof Split split
                ? Math.min(link(split, rows), Math.min(weakest(split.left(), rows), weakest(split.right(), rows)))
                : Double.POSITIVE_INFINITY;
    }

    final Node collapsed(Node node, double weakest, double rows) {
        if (!(node instanceof Split split)) {
            return node;
        }
        return link(split, rows) <= weakest + 1e-12
                ? leaf(split)
                : new Split(
                        split.feature(),
                        split.threshold(),
                        collapsed(split.left(), weakest, rows),
                        collapsed(split.right(), weakest, rows));
    }

    static double errors(Leaf leaf) {
        return Arrays.stream(leaf.counts()).sum()
                - Arrays.stream(leaf.counts()).max().orElseThrow();
    }

    static int[] counts(Node node) {
        return leaves(node)
                .map(Leaf::counts)
                .reduce((a, b) ->
                        IntStream.range(0, a.length).map(k -> a[k] + b[k]).toArray())
                .orElseThrow();
    }

    static Stream<Leaf> leaves(Node node) {
        return node instanceof Split split
                ? Stream.concat(leaves(split.left()), leaves(split.right()))
                : Stream.of((Leaf) node);
    }
}
