package trees.cart.right;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import trees.cart.Cart;

/** Lists of rows, loops, and for every threshold both sides counted anew. */
public final class RowByRow implements Cart {
    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        if (x.length < 1 || y.length != x.length) {
            throw new IllegalArgumentException("sizes");
        }
        if (limits.maxDepth() < 0 || limits.minLeaf() <= 0 || limits.minGain() < 0 || Double.isNaN(limits.minGain())) {
            throw new IllegalArgumentException("limits");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length || y[i] >= classes || y[i] < 0) {
                throw new IllegalArgumentException("row " + i);
            }
            for (double value : x[i]) {
                if (Double.isNaN(value) || Double.isInfinite(value)) {
                    throw new IllegalArgumentException("row " + i);
                }
            }
            rows.add(new Row(x[i], y[i]));
        }
        return node(rows, classes, limits, limits.maxDepth());
    }

    private static Node node(List<Row> rows, int classes, Limits limits, int questionsLeft) {
        int[] counts = count(rows, classes);
        double impurity = gini(counts, rows.size());
        Split best = null;
        double most = 0;
        for (int j = 0; impurity > 0 && questionsLeft > 0 && j < rows.get(0).x().length; j++) {
            TreeSet<Double> values = new TreeSet<>();
            for (Row row : rows) {
                values.add(row.x()[j]);
            }
            Double below = null;
            for (Double above : values) {
                if (below != null) {
                    Split split = new Split(j, below + (above - below) / 2, null, null);
                    List<Row> left = side(rows, split, true);
                    List<Row> right = side(rows, split, false);
                    double gain = impurity
                            - gini(count(left, classes), left.size()) * left.size() / rows.size()
                            - gini(count(right, classes), right.size()) * right.size() / rows.size();
                    boolean allowed = left.size() >= limits.minLeaf() && right.size() >= limits.minLeaf();
                    if (allowed && (best == null || gain > most + 1e-12)) {
                        best = split;
                        most = gain;
                    }
                }
                below = above;
            }
        }
        if (best == null || most + 1e-12 < limits.minGain()) {
            return new Leaf(counts);
        }
        return new Split(
                best.feature(),
                best.threshold(),
                node(side(rows, best, true), classes, limits, questionsLeft - 1),
                node(side(rows, best, false), classes, limits, questionsLeft - 1));
    }

    private static List<Row> side(List<Row> rows, Split split, boolean left) {
        List<Row> side = new ArrayList<>();
        for (Row row : rows) {
            if (left == row.x()[split.feature()] <= split.threshold()) {
                side.add(row);
            }
        }
        return side;
    }

    private static int[] count(List<Row> rows, int classes) {
        int[] counts = new int[classes];
        for (Row row : rows) {
            counts[row.label()]++;
        }
        return counts;
    }

    private static double gini(int[] counts, int n) {
        double impurity = 0;
        for (int count : counts) {
            impurity += (double) count / n * (n - count) / n;
        }
        return impurity;
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            int[] counts = countsFor(tree, x[i]);
            for (int k = counts.length - 1; k >= 0; k--) {
                labels[i] = counts[k] >= counts[labels[i]] ? k : labels[i];
            }
        }
        return labels;
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        double[][] shares = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            int[] counts = countsFor(tree, x[i]);
            int sum = 0;
            for (int count : counts) {
                sum += count;
            }
            shares[i] = new double[counts.length];
            for (int k = 0; k < counts.length; k++) {
                shares[i][k] = 1.0 / sum * counts[k];
            }
        }
        return shares;
    }

    private static int[] countsFor(Node tree, double[] row) {
        Node node = tree;
        while (node instanceof Split split) {
            node = row[split.feature()] > split.threshold() ? split.right() : split.left();
        }
        return ((Leaf) node).counts();
    }

    private record Row(double[] x, int label) {}
}
