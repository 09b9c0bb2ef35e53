package drift.ks.right;

import drift.ks.Ks;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Looks up every value of both samples by bisection, and adds terms until they no longer matter. */
public final class SearchingKs implements Ks {
    @Override
    public double[] distribution(double[] sample, double[] at) {
        double[] sorted = ascending(sample);
        return Arrays.stream(at).map(x -> share(sorted, x)).toArray();
    }

    @Override
    public double statistic(double[] a, double[] b) {
        double[] x = ascending(a);
        double[] y = ascending(b);
        return DoubleStream.concat(Arrays.stream(a), Arrays.stream(b))
                .map(value -> share(x, value) - share(y, value))
                .map(Math::abs)
                .reduce(0, Math::max);
    }

    private static double[] ascending(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("no numbers");
        }
        return sorted;
    }

    /** Bisection for the first value above x. */
    private static double share(double[] sorted, double x) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low / (double) sorted.length;
    }

    @Override
    public double pValue(double d, int n, int m) {
        if (Double.isNaN(d) || d < 0 || d > 1 || Math.min(n, m) <= 0) {
            throw new IllegalArgumentException();
        }
        double effective = 1.0 * n * m / (1L * n + m);
        double lambda = d * (Math.sqrt(effective) + 0.12 + 0.11 / Math.sqrt(effective));
        if (lambda < 0.2) {
            return 1.0;
        }
        double p = 0;
        double sign = 2;
        for (int j = 1; ; j++) {
            double term = sign * Math.exp(-2 * Math.pow(j * lambda, 2));
            p += term;
            sign = -sign;
            if (Math.abs(term) < 1e-16) {
                return Math.max(0, Math.min(p, 1));
            }
        }
    }
}
