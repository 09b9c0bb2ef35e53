package drift.categorical;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Pearson's test of homogeneity (Philosophical Magazine 50, 1900; degrees of freedom by Fisher, 1922) and the divergence of
 * Lin (Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37, 1991).
 */
public class CategoricalReference implements Categorical {
    private static final double ROUNDING = 1e-6;

    @Override
    public Test chiSquare(int[] before, int[] after) {
        requireSameLength(before.length, after.length);
        double ofBefore = total(before);
        double ofAfter = total(after);
        int[] used = IntStream.range(0, before.length)
                .filter(category -> before[category] > 0 || after[category] > 0)
                .toArray();
        double statistic = 0;
        for (int category : used) {
            double share = ((double) before[category] + after[category]) / (ofBefore + ofAfter);
            statistic += term(before[category], ofBefore * share) + term(after[category], ofAfter * share);
        }
        int degrees = used.length - 1;
        return new Test(statistic, degrees, tail(statistic, degrees));
    }

    private static double term(int count, double expected) {
        return Math.pow(count - expected, 2) / expected;
    }

    private static double total(int[] counts) {
        double total = Arrays.stream(counts).asDoubleStream().sum();
        if (Arrays.stream(counts).anyMatch(count -> count < 0) || total == 0) {
            throw new IllegalArgumentException("no counts of a row: " + Arrays.toString(counts));
        }
        return total;
    }

    @Override
    public double jensenShannon(double[] p, double[] q) {
        requireSameLength(p.length, q.length);
        requireDistribution(p);
        requireDistribution(q);
        double[] mean =
                IntStream.range(0, p.length).mapToDouble(i -> (p[i] + q[i]) / 2).toArray();
        return entropy(mean) - (entropy(p) + entropy(q)) / 2;
    }

    private static double entropy(double[] shares) {
        return -Arrays.stream(shares)
                .filter(share -> share != 0)
                .map(share -> share * Math.log(share))
                .sum();
    }

    private static void requireSameLength(int before, int after) {
        if (before != after) {
            throw new IllegalArgumentException(before + " categories before, " + after + " after");
        }
    }

    private static void requireDistribution(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        if (!Arrays.stream(shares).allMatch(share -> share >= 0) || Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("no shares that add up to 1: " + Arrays.toString(shares));
        }
    }
}
