package trees.pruning.right;

import java.util.ArrayList;
import java.util.List;
import trees.pruning.Pruning;

/**
 * For one price, every part of the tree has a cheapest form, found from the leaves up: itself as a leaf, or the cheapest
 * forms of its two sides. The next price is the least at which any split of that form would rather be a leaf.
 */
public final class BottomUp implements Pruning {
    @Override
    public double[] alphas(Node tree) {
        int n = requireRows(tree);
        List<Double> alphas = new ArrayList<>();
        for (Node rest = tree; rest instanceof Split; ) {
            double price = cheapestExit(rest, n);
            alphas.add(price);
            rest = best(rest, price, n).tree();
        }
        double[] result = new double[alphas.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = alphas.get(i);
        }
        return result;
    }

    @Override
    public Node prune(Node tree, double alpha) {
        if (Double.isNaN(alpha) || alpha < 0) {
            throw new IllegalArgumentException("a price of " + alpha);
        }
        int n = requireRows(tree);
        return best(tree, Math.min(alpha, 2), n).tree(); // no leaf is worth more than 1
    }

    private static Form best(Node node, double alpha, int n) {
        int[] counts = counts(node);
        double asLeaf = (double) wrong(counts) / n + alpha;
        if (node instanceof Split split) {
            Form left = best(split.left(), alpha, n);
            Form right = best(split.right(), alpha, n);
            double asSplit = left.cost() + right.cost();
            if (asSplit < asLeaf - 1e-12) {
                return new Form(new Split(split.feature(), split.threshold(), left.tree(), right.tree()), asSplit);
            }
            return new Form(new Leaf(counts), asLeaf);
        }
        return new Form(node, asLeaf);
    }

    private static double cheapestExit(Node node, int n) {
        if (node instanceof Leaf) {
            return Double.MAX_VALUE;
        }
        Split split = (Split) node;
        double own = (wrong(counts(node)) - wrongBelow(node)) / ((leaves(node) - 1.0) * n);
        return Math.min(own, Math.min(cheapestExit(split.left(), n), cheapestExit(split.right(), n)));
    }

    private static int wrongBelow(Node node) {
        return node instanceof Split split ? wrongBelow(split.left()) + wrongBelow(split.right()) : wrong(counts(node));
    }

    private static int leaves(Node node) {
        return node instanceof Split split ? leaves(split.left()) + leaves(split.right()) : 1;
    }

    private static int[] counts(Node node) {
        if (node instanceof Leaf leaf) {
            return leaf.counts();
        }
        Split split = (Split) node;
        int[] sums = counts(split.left()).clone();
        int[] more = counts(split.right());
        if (sums.length != more.length) {
            throw new IllegalArgumentException("leaves of " + sums.length + " and of " + more.length + " classes");
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] += more[k];
        }
        return sums;
    }

    private static int wrong(int[] counts) {
        int sum = 0;
        int most = 0;
        for (int count : counts) {
            sum += count;
            most = Math.max(most, count);
        }
        return sum - most;
    }

    private static int requireRows(Node tree) {
        requireCounts(tree);
        int n = 0;
        for (int count : counts(tree)) {
            n += count;
        }
        if (n < 1) {
            throw new IllegalArgumentException("no rows");
        }
        return n;
    }

    private static void requireCounts(Node node) {
        if (node instanceof Split split) {
            requireCounts(split.left());
            requireCounts(split.right());
            return;
        }
        for (int count : counts(node)) {
            if (count < 0) {
                throw new IllegalArgumentException("a count of " + count);
            }
        }
    }

    private record Form(Node tree, double cost) {}
}
