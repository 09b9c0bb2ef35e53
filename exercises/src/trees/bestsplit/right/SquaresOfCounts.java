package trees.bestsplit.right;

import java.util.Arrays;
import java.util.Optional;
import trees.bestsplit.BestSplit;

/** Keeps the sums of the squared counts, which change by 2c + 1 and 2c - 1 when one row changes sides. */
public final class SquaresOfCounts implements BestSplit {
    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        check(x, y, classes, minLeaf);
        long[] all = new long[classes];
        long squares = 0;
        for (int label : y) {
            squares += 2 * all[label] + 1;
            all[label]++;
        }
        double n = y.length;
        if (squares == (long) y.length * y.length) {
            return Optional.empty();
        }
        double most = -1;
        SplitPoint best = null;
        for (int j = 0; j < x[0].length; j++) {
            Labelled[] sorted = sorted(x, y, j);
            long[] left = new long[classes];
            long[] right = all.clone();
            long squaresLeft = 0;
            long squaresRight = squares;
            for (int i = 0; i + minLeaf < sorted.length; i++) {
                int label = sorted[i].label();
                squaresLeft += 2 * left[label]++ + 1;
                squaresRight -= 2 * right[label]-- - 1;
                double a = sorted[i].value();
                double b = sorted[i + 1].value();
                double purity = squaresLeft / (i + 1.0) + squaresRight / (n - i - 1);
                if (i + 1 >= minLeaf && a < b && purity > most) {
                    most = purity;
                    best = new SplitPoint(j, a * 0.5 + b * 0.5, purity / n - squares / (n * n));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Labelled[] sorted(double[][] x, int[] y, int feature) {
        Labelled[] rows = new Labelled[y.length];
        for (int i = 0; i < y.length; i++) {
            rows[i] = new Labelled(x[i][feature], y[i]);
        }
        Arrays.sort(rows, (a, b) -> Double.compare(a.value(), b.value()));
        return rows;
    }

    private static void check(double[][] x, int[] y, int classes, int minLeaf) {
        boolean proper = x.length > 0 && x.length == y.length && minLeaf > 0;
        for (int i = 0; proper && i < x.length; i++) {
            proper = x[i].length == x[0].length && y[i] >= 0 && y[i] < classes;
            for (int j = 0; proper && j < x[i].length; j++) {
                proper = Math.abs(x[i][j]) <= Double.MAX_VALUE;
            }
        }
        if (!proper) {
            throw new IllegalArgumentException("rows, labels or minLeaf make no sense");
        }
    }

    private record Labelled(double value, int label) {}
}
