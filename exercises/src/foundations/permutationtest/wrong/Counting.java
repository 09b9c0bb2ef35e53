package foundations.permutationtest.wrong;

import foundations.permutationtest.PermutationTestReference;
import java.util.Random;

/** The steps of both p, of which a mistake takes another one. */
abstract class Counting extends PermutationTestReference {
    @Override
    public double exactP(double[] a, double[] b) {
        super.exactP(a, b); // refuses what it refuses
        double[] all = joined(a, b);
        double observed = distance(all, a.length);
        int ways = 0;
        int asFar = 0;
        for (int chosen = 0; chosen < 1 << all.length; chosen++) {
            if (Integer.bitCount(chosen) == a.length) {
                ways++;
                asFar += counts(distance(split(all, chosen), a.length), observed) ? 1 : 0;
            }
        }
        return exactShare(asFar, ways);
    }

    @Override
    public double permutationP(double[] a, double[] b, int permutations, long seed) {
        super.permutationP(a, b, Math.min(1, permutations), seed); // refuses what it refuses
        double[] all = joined(a, b);
        double observed = distance(all, a.length);
        Random random = random(seed);
        int asFar = 0;
        for (int i = 0; i < permutations; i++) {
            all = reordered(all, a.length, random);
            asFar += counts(distance(all, a.length), observed) ? 1 : 0;
        }
        return sampledShare(asFar, permutations);
    }

    double distance(double[] all, int n) {
        return Math.abs(difference(all, n));
    }

    static double difference(double[] all, int n) {
        double first = 0;
        double other = 0;
        for (int i = 0; i < all.length; i++) {
            if (i < n) {
                first += all[i];
            } else {
                other += all[i];
            }
        }
        return first / n - other / (all.length - n);
    }

    boolean counts(double distance, double observed) {
        return distance >= observed - 1e-9 * Math.abs(observed);
    }

    Random random(long seed) {
        return new Random(seed);
    }

    double[] reordered(double[] all, int n, Random random) {
        shuffle(all, 0, all.length, random);
        return all;
    }

    double exactShare(int asFar, int ways) {
        return (double) asFar / ways;
    }

    double sampledShare(int asFar, int permutations) {
        return (asFar + 1.0) / (permutations + 1);
    }

    static void shuffle(double[] values, int from, int to, Random random) {
        for (int i = to - 1; i > from; i--) {
            int j = from + random.nextInt(i - from + 1);
            double kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    private static double[] joined(double[] a, double[] b) {
        double[] all = new double[a.length + b.length];
        System.arraycopy(a, 0, all, 0, a.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

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
}
