package foundations.permutationtest.right;

import foundations.permutationtest.PermutationTest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/** Orders the values by random keys, chooses by recursion, and knows a split by the sum of its first group alone. */
public final class BySortedKeys implements PermutationTest {
    @Override
    public Welch welch(double[] a, double[] b) {
        double u = squaredError(a);
        double w = squaredError(b);
        if (u == 0 && w == 0) {
            throw new IllegalArgumentException("no spread");
        }
        double share = u / (u + w);
        double df = 1 / (share * share / (a.length - 1) + (1 - share) * (1 - share) / (b.length - 1));
        return new Welch((sum(a) / a.length - sum(b) / b.length) / Math.sqrt(u + w), df);
    }

    private static double squaredError(double[] values) {
        int n = values.length;
        if (n <= 1) {
            throw new IllegalArgumentException("one value has no variance");
        }
        // from the squared distances of all pairs
        double pairs = 0;
        for (double left : values) {
            for (double right : values) {
                pairs += (left - right) * (left - right);
            }
        }
        return pairs / 2 / n / (n - 1) / n;
    }

    @Override
    public double exactP(double[] a, double[] b) {
        Pool pool = new Pool(a, b);
        if (pool.values.length >= 21) {
            throw new IllegalArgumentException("too many");
        }
        int[] counts = new int[2];
        choose(pool, 0, a.length, 0, counts);
        return 1.0 * counts[0] / counts[1];
    }

    private static void choose(Pool pool, int from, int left, double sum, int[] counts) {
        if (left == 0) {
            counts[0] += pool.isAsFar(sum) ? 1 : 0;
            counts[1]++;
        } else if (from + left <= pool.values.length) {
            choose(pool, from + 1, left - 1, sum + pool.values[from], counts);
            choose(pool, from + 1, left, sum, counts);
        }
    }

    @Override
    public double permutationP(double[] a, double[] b, int permutations, long seed) {
        Pool pool = new Pool(a, b);
        if (permutations <= 0) {
            throw new IllegalArgumentException("permutations");
        }
        Random random = new Random(seed);
        long asFar = IntStream.range(0, permutations)
                .filter(i -> {
                    double[] keys = random.doubles(pool.values.length).toArray();
                    return pool.isAsFar(IntStream.range(0, keys.length)
                            .boxed()
                            .sorted(Comparator.comparingDouble(j -> keys[j]))
                            .limit(a.length)
                            .mapToDouble(j -> pool.values[j])
                            .sum());
                })
                .count();
        return (1.0 + asFar) / (1 + permutations);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static final class Pool {
        private final double[] values;
        private final int n;
        private final double total;
        private final double observed;

        Pool(double[] a, double[] b) {
            if (a.length * b.length == 0) {
                throw new IllegalArgumentException("an empty group");
            }
            n = a.length;
            values = Arrays.copyOf(a, n + b.length);
            System.arraycopy(b, 0, values, n, b.length);
            total = sum(values);
            observed = distance(sum(a));
        }

        double distance(double sum) {
            return Math.abs(sum / n - (total - sum) / (values.length - n));
        }

        boolean isAsFar(double sum) {
            return distance(sum) >= observed * (1 - 1e-9);
        }
    }
}
