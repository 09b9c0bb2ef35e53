package trees.bestsplit.right;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trees.bestsplit.BestSplit;

/** Counts the labels of each distinct value first, in a sorted map, and then lets whole values change sides. */
public final class CountsByValue implements BestSplit {
    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        if (minLeaf <= 0 || x.length != y.length || x.length == 0) {
            throw new IllegalArgumentException("sizes");
        }
        for (double[] row : x) {
            if (row.length != x[0].length
                    || Arrays.stream(row).anyMatch(v -> Double.isNaN(v) || Double.isInfinite(v))) {
                throw new IllegalArgumentException("rows");
            }
        }
        if (Arrays.stream(y).anyMatch(label -> label < 0 || label >= classes)) {
            throw new IllegalArgumentException("labels");
        }
        Optional<SplitPoint> best = Optional.empty();
        if (Arrays.stream(y).distinct().count() == 1) {
            return best;
        }
        for (int j = 0; j < x[0].length; j++) {
            TreeMap<Double, int[]> counts = new TreeMap<>();
            for (int i = 0; i < y.length; i++) {
                counts.computeIfAbsent(x[i][j] + 0.0, value -> new int[classes])[y[i]]++;
            }
            Optional<SplitPoint> ofFeature = best(counts, j, y, classes, minLeaf);
            boolean better = best.isEmpty()
                    || ofFeature.isPresent()
                            && ofFeature.get().gain() - best.get().gain() > 1e-12;
            best = better ? ofFeature : best;
        }
        return best;
    }

    private static Optional<SplitPoint> best(
            TreeMap<Double, int[]> counts, int feature, int[] y, int classes, int minLeaf) {
        int[] right = new int[classes];
        for (int label : y) {
            right[label]++;
        }
        double all = mixed(right);
        int[] left = new int[classes];
        SplitPoint best = null;
        double lower = Double.NaN;
        int rows = 0;
        for (Map.Entry<Double, int[]> entry : counts.entrySet()) {
            if (rows >= minLeaf && y.length - rows >= minLeaf) {
                double gain = (all - mixed(left) - mixed(right)) / y.length;
                if (best == null || gain - best.gain() > 1e-12) {
                    best = new SplitPoint(feature, lower + (entry.getKey() / 2 - lower / 2), gain);
                }
            }
            lower = entry.getKey();
            for (int label = 0; label < classes; label++) {
                int moved = entry.getValue()[label];
                left[label] += moved;
                right[label] -= moved;
                rows += moved;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Gini impurity times the number of rows. */
    private static double mixed(int[] counts) {
        double n = 0;
        double squares = 0;
        for (double count : counts) {
            n += count;
            squares += count * count;
        }
        return n - squares / Math.max(n, 1);
    }
}
