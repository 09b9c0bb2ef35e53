package trees.regressiontree.right;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import trees.regressiontree.RegressionTree;

/** Lists of rows, and for every threshold the SSE of both sides by its definition: a mean, and then the errors. */
public final class TwoPasses implements RegressionTree {
    @Override
    public Node fit(double[][] x, double[] y, Limits limits) {
        if (x.length == 0 || y.length != x.length || limits.maxDepth() < 0 || limits.minLeaf() < 1) {
            throw new IllegalArgumentException("sizes or limits");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            boolean finite = !Double.isNaN(y[i]) && !Double.isInfinite(y[i]);
            for (double value : x[i]) {
                finite = finite && !Double.isNaN(value) && !Double.isInfinite(value);
            }
            if (!finite || x[i].length != x[0].length) {
                throw new IllegalArgumentException("row " + i);
            }
            rows.add(new Row(x[i], y[i]));
        }
        return grow(rows, limits.maxDepth(), limits.minLeaf());
    }

    private static Node grow(List<Row> rows, int questionsLeft, int minLeaf) {
        boolean same = true;
        for (Row row : rows) {
            same = same && row.y() == rows.get(0).y();
        }
        Split best = null;
        double least = 0;
        for (int j = 0; !same && questionsLeft > 0 && j < rows.get(0).x().length; j++) {
            TreeSet<Double> values = new TreeSet<>();
            for (Row row : rows) {
                values.add(row.x()[j]);
            }
            for (double value : values.headSet(values.last())) {
                Split split = new Split(j, (value + values.higher(value)) / 2, null, null);
                List<Row> left = side(rows, split, true);
                List<Row> right = side(rows, split, false);
                double sse = sse(left) + sse(right);
                if (Math.min(left.size(), right.size()) >= minLeaf && (best == null || sse < least)) {
                    least = sse;
                    best = split;
                }
            }
        }
        if (best == null) {
            return new Leaf(mean(rows));
        }
        return new Split(
                best.feature(),
                best.threshold(),
                grow(side(rows, best, true), questionsLeft - 1, minLeaf),
                grow(side(rows, best, false), questionsLeft - 1, minLeaf));
    }

    private static List<Row> side(List<Row> rows, Split split, boolean left) {
        List<Row> side = new ArrayList<>();
        for (Row row : rows) {
            if ((row.x()[split.feature()] <= split.threshold()) == left) {
                side.add(row);
            }
        }
        return side;
    }

    private static double mean(List<Row> rows) {
        double sum = 0;
        for (Row row : rows) {
            sum += row.y();
        }
        return sum / rows.size();
    }

    private static double sse(List<Row> rows) {
        double mean = mean(rows);
        double sse = 0;
        for (Row row : rows) {
            sse += (row.y() - mean) * (row.y() - mean);
        }
        return sse;
    }

    @Override
    public double[] predict(Node tree, double[][] x) {
        double[] predicted = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            Node node = tree;
            while (node instanceof Split split) {
                node = x[i][split.feature()] > split.threshold() ? split.right() : split.left();
            }
            predicted[i] = ((Leaf) node).value();
        }
        return predicted;
    }

    private record Row(double[] x, double y) {}
}
