package trees.bestsplit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** One sort and one walk for each feature (Breiman, Friedman, Olshen and Stone 1984, chapter 2). */
public class BestSplitReference implements BestSplit {
    /** Gains that are closer than this are equal: rounding must not choose a split. */
    private static final double EQUAL = 1e-12;

    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        requireProper(x, y, classes, minLeaf);
        if (Arrays.stream(y).allMatch(label -> label == y[0])) {
            return Optional.empty();
        }
        SplitPoint best = null;
        for (int feature = 0; feature < x[0].length; feature++) {
            best = best(x, y, classes, minLeaf, feature, best);
        }
        return Optional.ofNullable(best);
    }

    /** The best split so far, after one more feature. */
    private static SplitPoint best(double[][] x, int[] y, int classes, int minLeaf, int feature, SplitPoint soFar) {
        int n = y.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i][feature]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] left = new int[classes];
        int[] right = counts(y, classes);
        double impurity = gini(right, n);
        SplitPoint best = soFar;
        for (int rows = 1; rows < n; rows++) {
            int moved = order[rows - 1];
            left[y[moved]]++;
            right[y[moved]]--;
            double value = x[moved][feature];
            double next = x[order[rows]][feature];
            if (value == next || rows < minLeaf || n - rows < minLeaf) {
                continue;
            }
            double gain = impurity - (rows * gini(left, rows) + (n - rows) * gini(right, n - rows)) / n;
            if (best == null || gain > best.gain() + EQUAL) {
                best = new SplitPoint(feature, halfway(value, next), gain);
            }
        }
        return best;
    }

    private static int[] counts(int[] y, int classes) {
        int[] counts = new int[classes];
        for (int label : y) {
            counts[label]++;
        }
        return counts;
    }

    private static double gini(int[] counts, int n) {
        double squares = 0;
        for (int count : counts) {
            double share = (double) count / n;
            squares += share * share;
        }
        return 1 - squares;
    }

    private static void requireProper(double[][] x, int[] y, int classes, int minLeaf) {
        if (x.length == 0 || x.length != y.length || minLeaf < 1) {
            throw new IllegalArgumentException(x.length + " rows, " + y.length + " labels, minLeaf " + minLeaf);
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length || !Arrays.stream(x[i]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("row " + i + " is " + Arrays.toString(x[i]));
            }
            if (y[i] < 0 || y[i] >= classes) {
                throw new IllegalArgumentException("label " + y[i] + " of " + classes + " classes");
            }
        }
    }

    /** Halves are added, for the sum may be infinite. Below {@code next} in any case: rounding must not send it left. */
    private static double halfway(double value, double next) {
        return Math.min(value / 2 + next / 2, Math.nextDown(next));
    }
}
