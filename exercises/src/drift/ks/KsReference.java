package drift.ks;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One walk through both sorted samples, equal values in one step, and the asymptotic p by Kolmogorov (1933) and Smirnov
 * (1948) with the correction for small samples by Stephens (Use of the Kolmogorov-Smirnov, Cramér-von Mises and related
 * statistics without extensive tables, Journal of the Royal Statistical Society B 32, 1970).
 */
public class KsReference implements Ks {
    private static final double CERTAIN = 0.2;
    private static final int TERMS = 100;

    @Override
    public double[] distribution(double[] sample, double[] at) {
        requireNumbers(sample);
        return Arrays.stream(at)
                .map(x -> (double) Arrays.stream(sample)
                                .filter(value -> value <= x)
                                .count()
                        / sample.length)
                .toArray();
    }

    @Override
    public double statistic(double[] a, double[] b) {
        double[] x = sorted(a);
        double[] y = sorted(b);
        int i = 0;
        int j = 0;
        double largest = 0;
        while (i < x.length && j < y.length) {
            double value = Math.min(x[i], y[j]);
            i = after(value, x, i);
            j = after(value, y, j);
            largest = Math.max(largest, Math.abs((double) i / x.length - (double) j / y.length));
        }
        return largest;
    }

    /** The first place from this one on that holds another value. */
    private static int after(double value, double[] sorted, int place) {
        int next = place;
        while (next < sorted.length && sorted[next] == value) {
            next++;
        }
        return next;
    }

    @Override
    public double pValue(double d, int n, int m) {
        if (!(d >= 0 && d <= 1) || n < 1 || m < 1) {
            throw new IllegalArgumentException("no statistic " + d + " of " + n + " and " + m + " values");
        }
        double root = Math.sqrt((double) n * m / ((double) n + m));
        double lambda = (root + 0.12 + 0.11 / root) * d;
        return lambda < CERTAIN ? 1 : Math.min(1, 2 * alternating(lambda));
    }

    private static double alternating(double lambda) {
        return IntStream.rangeClosed(1, TERMS)
                .mapToDouble(j -> (j % 2 == 1 ? 1 : -1) * Math.exp(-2.0 * j * j * lambda * lambda))
                .sum();
    }

    private static double[] sorted(double[] sample) {
        requireNumbers(sample);
        return Arrays.stream(sample).sorted().toArray();
    }

    private static void requireNumbers(double[] sample) {
        if (sample.length == 0 || Arrays.stream(sample).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("a sample needs numbers, not " + Arrays.toString(sample));
        }
    }
}
