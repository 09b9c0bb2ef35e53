package trees.cart.right;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import trees.cart.Cart;

/**
 * Sorts every feature once, at the root; further down the orders are filtered. Splits are compared by the squares of the
 * counts, Σ cL² / nL + Σ cR² / nR, which is largest where the gain is.
 */
public final class SortedOnce implements Cart {
    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        boolean proper = x.length > 0
                && x.length == y.length
                && Arrays.stream(x).allMatch(row -> row.length == x[0].length)
                && Arrays.stream(x).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)
                && Arrays.stream(y).allMatch(label -> 0 <= label && label < classes);
        if (!proper || limits.maxDepth() < 0 || limits.minLeaf() < 1 || !(limits.minGain() >= 0)) {
            throw new IllegalArgumentException("rows, labels or limits that make no sense");
        }
        int[][] orders = IntStream.range(0, x[0].length)
                .mapToObj(j -> IntStream.range(0, x.length)
                        .boxed()
                        .sorted(Comparator.comparing(i -> x[i][j]))
                        .mapToInt(i -> i)
                        .toArray())
                .toArray(int[][]::new);
        boolean[] here = new boolean[x.length];
        Arrays.fill(here, true);
        return new Growth(x, y, classes, limits).grow(orders, here, 0);
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return Arrays.stream(x)
                .mapToInt(row -> {
                    int[] counts = reached(tree, row).counts();
                    int most = Arrays.stream(counts).max().orElseThrow();
                    return IntStream.range(0, counts.length)
                            .filter(k -> counts[k] == most)
                            .min()
                            .orElseThrow();
                })
                .toArray();
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return Arrays.stream(x)
                .map(row -> {
                    int[] counts = reached(tree, row).counts();
                    int n = IntStream.of(counts).sum();
                    return IntStream.of(counts).mapToDouble(c -> (double) c / n).toArray();
                })
                .toArray(double[][]::new);
    }

    private static Leaf reached(Node node, double[] row) {
        if (node instanceof Leaf leaf) {
            return leaf;
        }
        Split split = (Split) node;
        return reached(row[split.feature()] <= split.threshold() ? split.left() : split.right(), row);
    }

    private record Growth(double[][] x, int[] y, int classes, Limits limits) {
        /**
         * @param orders for each feature all rows of the whole tree, sorted by it
         * @param here which rows are at this node
         */
        Node grow(int[][] orders, boolean[] here, int depth) {
            int[] rows = IntStream.range(0, y.length).filter(i -> here[i]).toArray();
            int[] counts = new int[classes];
            IntStream.of(rows).forEach(i -> counts[y[i]]++);
            long n = rows.length;
            if (depth >= limits.maxDepth() || IntStream.of(counts).anyMatch(c -> c == n)) {
                return new Leaf(counts);
            }
            Split best = null;
            double purest = 0;
            for (int j = 0; j < orders.length; j++) {
                int[] order = IntStream.of(orders[j]).filter(i -> here[i]).toArray();
                int[] left = new int[classes];
                for (int i = 1; i < n; i++) {
                    left[y[order[i - 1]]]++;
                    double below = x[order[i - 1]][j];
                    double above = x[order[i]][j];
                    if (below < above && i >= limits.minLeaf() && n - i >= limits.minLeaf()) {
                        double purity = purity(left, counts, i, n);
                        if (best == null || purity > purest + 1e-11) {
                            purest = purity;
                            best = new Split(j, (below + above) / 2, null, null);
                        }
                    }
                }
            }
            double before =
                    IntStream.of(counts).mapToDouble(c -> (double) c * c).sum() / n;
            if (best == null || (purest - before) / n < limits.minGain() - 1e-12) {
                return new Leaf(counts);
            }
            return new Split(
                    best.feature(),
                    best.threshold(),
                    grow(orders, side(here, best, true), depth + 1),
                    grow(orders, side(here, best, false), depth + 1));
        }

        private static double purity(int[] left, int[] counts, int i, long n) {
            long ofLeft = 0;
            long ofRight = 0;
            for (int k = 0; k < left.length; k++) {
                ofLeft += (long) left[k] * left[k];
                ofRight += (long) (counts[k] - left[k]) * (counts[k] - left[k]);
            }
            return (double) ofLeft / i + (double) ofRight / (n - i);
        }

        private boolean[] side(boolean[] here, Split split, boolean isLeft) {
            boolean[] side = new boolean[here.length];
            for (int i = 0; i < here.length; i++) {
                side[i] = here[i] && x[i][split.feature()] <= split.threshold() == isLeft;
            }
            return side;
        }
    }
}
