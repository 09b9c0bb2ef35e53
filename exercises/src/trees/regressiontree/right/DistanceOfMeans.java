package trees.regressiontree.right;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trees.regressiontree.RegressionTree;

/** The reduction as nL · nR / n times the squared distance of the two means, which move from row to row. */
public final class DistanceOfMeans implements RegressionTree {
    @Override
    public Node fit(double[][] x, double[] y, Limits limits) {
        boolean even = Stream.of(x).allMatch(row -> row.length == x[0].length);
        boolean finite = DoubleStream.concat(Stream.of(x).flatMapToDouble(Arrays::stream), Arrays.stream(y))
                .allMatch(value -> Math.abs(value) < Double.POSITIVE_INFINITY);
        if (y.length == 0
                || x.length != y.length
                || !even
                || !finite
                || limits.maxDepth() < 0
                || limits.minLeaf() < 1) {
            throw new IllegalArgumentException("these rows or limits make no sense");
        }
        return grow(x, y, IntStream.range(0, y.length).toArray(), 0, limits);
    }

    private static Node grow(double[][] x, double[] y, int[] rows, int depth, Limits limits) {
        double[] values = Arrays.stream(rows).mapToDouble(i -> y[i]).toArray();
        Split best =
                depth < limits.maxDepth() && Arrays.stream(values).distinct().count() > 1
                        ? best(x, y, rows, limits.minLeaf())
                        : null;
        if (best == null) {
            return new Leaf(
                    values[0] + Arrays.stream(values).map(v -> v - values[0]).sum() / values.length);
        }
        int[] left = Arrays.stream(rows)
                .filter(i -> x[i][best.feature()] <= best.threshold())
                .toArray();
        int[] right = Arrays.stream(rows)
                .filter(i -> x[i][best.feature()] > best.threshold())
                .toArray();
        return new Split(
                best.feature(),
                best.threshold(),
                grow(x, y, left, depth + 1, limits),
                grow(x, y, right, depth + 1, limits));
    }

    private static Split best(double[][] x, double[] y, int[] rows, int minLeaf) {
        Split best = null;
        double most = -1;
        int n = rows.length;
        for (int feature = 0; feature < x[0].length; feature++) {
            int j = feature;
            Integer[] order = Arrays.stream(rows).boxed().toArray(Integer[]::new);
            Arrays.sort(order, (a, b) -> Double.compare(x[a][j], x[b][j]));
            double[] fromLeft = means(IntStream.range(0, n).mapToDouble(i -> y[order[i]]));
            double[] fromRight = means(IntStream.range(0, n).mapToDouble(i -> y[order[n - 1 - i]]));
            for (int i = minLeaf; i <= n - minLeaf; i++) {
                double distance = fromLeft[i - 1] - fromRight[n - i - 1];
                double reduction = (double) i * (n - i) / n * distance * distance;
                double below = x[order[i - 1]][j];
                double above = x[order[i]][j];
                if (below != above && reduction > most * (1 + 1e-10)) {
                    most = reduction;
                    best = new Split(j, below + (above - below) / 2, null, null);
                }
            }
        }
        return best;
    }

    /** The means of the first value, the first two, and so on. */
    private static double[] means(DoubleStream values) {
        double[] means = values.toArray();
        for (int i = 1; i < means.length; i++) {
            means[i] = means[i - 1] + (means[i] - means[i - 1]) / (i + 1);
        }
        return means;
    }

    @Override
    public double[] predict(Node tree, double[][] x) {
        double[] answers = new double[x.length];
        answer(tree, x, IntStream.range(0, x.length).toArray(), answers);
        return answers;
    }

    /** All rows go down together. */
    private static void answer(Node node, double[][] x, int[] rows, double[] answers) {
        if (node instanceof Leaf leaf) {
            Arrays.stream(rows).forEach(i -> answers[i] = leaf.value());
        } else if (node instanceof Split split) {
            answer(split.left(), x, filtered(x, rows, split, true), answers);
            answer(split.right(), x, filtered(x, rows, split, false), answers);
        }
    }

    private static int[] filtered(double[][] x, int[] rows, Split split, boolean left) {
        return Arrays.stream(rows)
                .filter(i -> x[i][split.feature()] <= split.threshold() == left)
                .toArray();
    }
}
