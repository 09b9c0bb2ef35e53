package whetstone.engine.speed;

import java.util.Arrays;

/**
 * A median and an interval that holds the true one with a probability of at least 95 %, however the values are distributed:
 * its ends are order statistics (David and Nagaraja 2003, section 7.1).
 *
 * @param low the lower end; of fewer than six values the smallest, which promises less than 95 %
 */
public record Interval(double median, double low, double high) {
    private static final double MISSED_ON_ONE_SIDE = 0.025;

    /** @param values at least one */
    static Interval of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int outside = Math.max(0, outside(sorted.length) - 1);
        return new Interval(median(sorted), sorted[outside], sorted[sorted.length - 1 - outside]);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** How many values lie below the median so rarely: the largest r with P(Binomial(n, 1/2) < r) within the bound. */
    private static int outside(int n) {
        double probability = Math.pow(0.5, n);
        double below = probability;
        int r = 0;
        while (below <= MISSED_ON_ONE_SIDE) {
            r++;
            probability *= (n - r + 1.0) / r;
            below += probability;
        }
        return r;
    }

    /** How far its ends lie apart, as a ratio. */
    double spread() {
        return high / low;
    }
}
