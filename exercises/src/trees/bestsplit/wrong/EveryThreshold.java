package trees.bestsplit.wrong;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import trees.bestsplit.BestSplitReference;

/** The walk along the sorted rows, for mistakes that get one of its steps wrong. */
abstract class EveryThreshold extends BestSplitReference {
    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        super.best(x, y, classes, minLeaf);
        if (Arrays.stream(y).distinct().count() < 2) {
            return Optional.empty();
        }
        SplitPoint best = null;
        for (int feature = 0; feature < x[0].length; feature++) {
            int j = feature;
            int[] order = IntStream.range(0, y.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> x[i][j]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] left = new int[classes];
            int[] right = new int[classes];
            Arrays.stream(y).forEach(label -> right[label]++);
            for (int rows = 1; rows <= last(y.length); rows++) {
                int label = y[labelled(order, rows - 1)];
                left[label]++;
                right[label]--;
                double below = x[order[rows - 1]][feature];
                double above = x[order[rows]][feature];
                SplitPoint split = new SplitPoint(feature, threshold(below, above), gain(left, right));
                if (parts(below, above)
                        && allows(rows, minLeaf)
                        && allows(y.length - rows, minLeaf)
                        && (best == null ? isWorthIt(split) : replaces(split.gain(), best.gain()))) {
                    best = split;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The most rows on the left that are tried. */
    int last(int n) {
        return n - 1;
    }

    /** Which row's label is moved at this place of the order. */
    int labelled(int[] order, int place) {
        return order[place];
    }

    double threshold(double below, double above) {
        return below / 2 + above / 2;
    }

    boolean parts(double below, double above) {
        return below < above;
    }

    boolean allows(int rows, int minLeaf) {
        return rows >= minLeaf;
    }

    boolean isWorthIt(SplitPoint split) {
        return true;
    }

    boolean replaces(double gain, double best) {
        return gain > best + 1e-12;
    }

    double gain(int[] left, int[] right) {
        int[] all = IntStream.range(0, left.length)
                .map(label -> left[label] + right[label])
                .toArray();
        double share = share(left, right);
        return impurity(all) - share * impurity(left) - (1 - share) * impurity(right);
    }

    /** The weight of the left side. */
    double share(int[] left, int[] right) {
        double rows = Arrays.stream(left).sum();
        return rows / (rows + Arrays.stream(right).sum());
    }

    double impurity(int[] counts) {
        double rows = Arrays.stream(counts).sum();
        return 1 - Arrays.stream(counts).mapToDouble(c -> c / rows * c / rows).sum();
    }
}
