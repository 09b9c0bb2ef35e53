package foundations.permutationtest;

import java.util.Arrays;
import java.util.Random;

/** Permutations by Fisher (1935) and, with the added 1, Phipson and Smyth (2010); t and df by Welch (1947). */
public class PermutationTestReference implements PermutationTest {
    private static final int MOST = 20;

    @Override
    public Welch welch(double[] a, double[] b) {
        if (a.length < 2 || b.length < 2) {
            throw new IllegalArgumentException("groups of " + a.length + " and " + b.length + " values");
        }
        double u = variance(a) / a.length;
        double w = variance(b) / b.length;
        if (u + w == 0) {
            throw new IllegalArgumentException("both groups are constant");
        }
        double t = (mean(a, 0, a.length) - mean(b, 0, b.length)) / Math.sqrt(u + w);
        double df = (u + w) * (u + w) / (u * u / (a.length - 1) + w * w / (b.length - 1));
        return new Welch(t, df);
    }

    @Override
    public double exactP(double[] a, double[] b) {
        double[] all = joined(a, b);
        if (all.length > MOST) {
            throw new IllegalArgumentException(all.length + " values are too many to enumerate");
        }
        double observed = distance(all, a.length);
        int ways = 0;
        int asFar = 0;
        for (int chosen = 0; chosen < 1 << all.length; chosen++) {
            if (Integer.bitCount(chosen) == a.length) {
                ways++;
                asFar += isAsFar(distance(split(all, chosen), a.length), observed) ? 1 : 0;
            }
        }
        return (double) asFar / ways;
    }

    @Override
    public double permutationP(double[] a, double[] b, int permutations, long seed) {
        if (permutations < 1) {
            throw new IllegalArgumentException(permutations + " permutations");
        }
        double[] all = joined(a, b);
        double observed = distance(all, a.length);
        Random random = new Random(seed);
        int asFar = 1; // the given groups
        for (int i = 0; i < permutations; i++) {
            shuffle(all, random);
            asFar += isAsFar(distance(all, a.length), observed) ? 1 : 0;
        }
        return asFar / (permutations + 1.0);
    }

    private static boolean isAsFar(double distance, double observed) {
        return distance >= (1 - 1e-9) * observed;
    }

    private static double[] joined(double[] a, double[] b) {
        if (a.length == 0 || b.length == 0) {
            throw new IllegalArgumentException("groups of " + a.length + " and " + b.length + " values");
        }
        double[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    /** Between the mean of the first n values and the mean of the others. */
    private static double distance(double[] all, int n) {
        return Math.abs(mean(all, 0, n) - mean(all, n, all.length));
    }

    /** Those whose bit is set come first. */
    private static double[] split(double[] all, int chosen) {
        double[] result = new double[all.length];
        int first = 0;
        int other = Integer.bitCount(chosen);
        for (int i = 0; i < all.length; i++) {
            boolean isFirst = (chosen >> i & 1) == 1;
            result[isFirst ? first++ : other++] = all[i];
        }
        return result;
    }

    /** Fisher and Yates: every order is equally likely. */
    private static void shuffle(double[] values, Random random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    private static double variance(double[] values) {
        double mean = mean(values, 0, values.length);
        double sum = 0;
        for (double value : values) {
            double gap = value - mean;
            sum += gap * gap;
        }
        return sum / (values.length - 1);
    }
}
