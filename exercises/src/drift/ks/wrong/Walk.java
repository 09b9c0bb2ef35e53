package drift.ks.wrong;

import drift.ks.KsReference;
import java.util.Arrays;

/** The walk through both samples, for mistakes in one of its steps; it refuses what the reference refuses. */
abstract class Walk extends KsReference {
    @Override
    public double statistic(double[] a, double[] b) {
        super.statistic(a, b);
        double[] x = sorted(a);
        double[] y = sorted(b);
        int i = 0;
        int j = 0;
        double largest = 0;
        while (i < x.length && j < y.length) {
            int[] next = next(x, i, y, j);
            boolean ofFirst = next[0] > i;
            i = next[0];
            j = next[1];
            if (looksAt(ofFirst)) {
                largest = Math.max(largest, distance(i, x.length, j, y.length));
            }
        }
        return largest;
    }

    double[] sorted(double[] sample) {
        return Arrays.stream(sample).sorted().toArray();
    }

    int[] next(double[] x, int i, double[] y, int j) {
        double value = Math.min(x[i], y[j]);
        return new int[] {after(value, x, i), after(value, y, j)};
    }

    static int after(double value, double[] sorted, int place) {
        return place < sorted.length && sorted[place] == value ? after(value, sorted, place + 1) : place;
    }

    boolean looksAt(boolean valueOfFirst) {
        return true;
    }

    double distance(double i, double n, double j, double m) {
        return Math.abs(i / n - j / m);
    }
}
