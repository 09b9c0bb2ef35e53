package trees.pruning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Minimal cost-complexity pruning (Breiman, Friedman, Olshen and Stone 1984, chapter 3). */
public class PruningReference implements Pruning {
    /** Links that are closer than this are equal: rounding must not choose one. */
    private static final double EQUAL = 1e-12;

    @Override
    public double[] alphas(Node tree) {
        double rows = rows(tree);
        List<Double> alphas = new ArrayList<>();
        Node left = tree;
        while (left instanceof Split) {
            double weakest = weakest(left, rows);
            alphas.add(weakest);
            left = collapsed(left, weakest + EQUAL, rows);
        }
        return alphas.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public Node prune(Node tree, double alpha) {
        if (!(alpha >= 0)) {
            throw new IllegalArgumentException("alpha = " + alpha);
        }
        double rows = rows(tree);
        Node left = tree;
        while (weakest(left, rows) <= alpha + EQUAL && left instanceof Split) {
            left = collapsed(left, weakest(left, rows) + EQUAL, rows);
        }
        return left;
    }

    /** The smallest worth of a leaf that any split of the tree has; infinite when there is no split. */
    private static double weakest(Node node, double rows) {
        return node instanceof Split split
                ? Math.min(link(split, rows), Math.min(weakest(split.left(), rows), weakest(split.right(), rows)))
                : Double.POSITIVE_INFINITY;
    }

    private static Node collapsed(Node node, double atMost, double rows) {
        if (!(node instanceof Split split)) {
            return node;
        }
        return link(split, rows) <= atMost
                ? new Leaf(counts(split))
                : new Split(
                        split.feature(),
                        split.threshold(),
                        collapsed(split.left(), atMost, rows),
                        collapsed(split.right(), atMost, rows));
    }

    /** What each leaf is worth that is saved when the split becomes a leaf, in shares of all rows. */
    private static double link(Split split, double rows) {
        int[] below = leaves(split).mapToInt(PruningReference::errors).toArray();
        return (errors(new Leaf(counts(split))) - Arrays.stream(below).sum()) / rows / (below.length - 1);
    }

    private static int errors(Leaf leaf) {
        return Arrays.stream(leaf.counts()).sum()
                - Arrays.stream(leaf.counts()).max().orElseThrow();
    }

    private static int[] counts(Node node) {
        return leaves(node)
                .map(Leaf::counts)
                .reduce((a, b) ->
                        IntStream.range(0, a.length).map(k -> a[k] + b[k]).toArray())
                .orElseThrow();
    }

    private static Stream<Leaf> leaves(Node node) {
        return node instanceof Split split
                ? Stream.concat(leaves(split.left()), leaves(split.right()))
                : Stream.of((Leaf) node);
    }

    private static double rows(Node tree) {
        List<int[]> counts = leaves(tree).map(Leaf::counts).toList();
        int classes = counts.get(0).length;
        if (counts.stream()
                .anyMatch(leaf -> leaf.length != classes || Arrays.stream(leaf).anyMatch(c -> c < 0))) {
            throw new IllegalArgumentException("no counts of " + classes + " classes in every leaf");
        }
        int rows = Arrays.stream(counts(tree)).sum();
        if (rows == 0) {
            throw new IllegalArgumentException("a tree without rows");
        }
        return rows;
    }
}
