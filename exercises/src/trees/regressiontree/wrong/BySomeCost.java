package trees.regressiontree.wrong;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Walks along the sorted rows, for mistakes in what makes one split better than another. */
abstract class BySomeCost extends GrowsSplitBySplit {
    /** What a side costs, by its number of rows, the sum of its values and the sum of their squares. */
    abstract double cost(double rows, double sum, double squares);

    /** The values as they are added up. */
    double[] measured(double[] y) {
        double mean = value(y);
        return Arrays.stream(y).map(value -> value - mean).toArray();
    }

    double threshold(double below, double above) {
        return below / 2 + above / 2;
    }

    boolean isConstant(double[] y) {
        return Arrays.stream(y).allMatch(value -> value == y[0]);
    }

    @Override
    Node split(Rows rows) {
        Node best = new Leaf(0);
        if (rows.limits().maxDepth() == 0 || isConstant(rows.y())) {
            return best;
        }
        double[] y = measured(rows.y());
        double all = Arrays.stream(y).sum();
        double allSquares = Arrays.stream(y).map(value -> value * value).sum();
        double least = Double.POSITIVE_INFINITY;
        int minLeaf = rows.limits().minLeaf();
        for (int feature = 0; feature < rows.x()[0].length; feature++) {
            int j = feature;
            int[] order = IntStream.range(0, y.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> rows.x()[i][j]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double sum = 0;
            double squares = 0;
            for (int n = 1; n < y.length; n++) {
                sum += y[order[n - 1]];
                squares += y[order[n - 1]] * y[order[n - 1]];
                double below = rows.x()[order[n - 1]][feature];
                double above = rows.x()[order[n]][feature];
                double cost = cost(n, sum, squares) + cost(y.length - n, all - sum, allSquares - squares);
                if (below < above && Math.min(n, y.length - n) >= minLeaf && cost < least - 1e-9 * allSquares) {
                    least = cost;
                    best = new Split(feature, threshold(below, above), new Leaf(0), new Leaf(0));
                }
            }
        }
        return best;
    }
}
