package drift.categorical.right;

import drift.categorical.Categorical;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** One term for each column, since both differences of a column are equal; entropies over one stream of all shares. */
public final class FromTheNewRow implements Categorical {
    @Override
    public Test chiSquare(int[] before, int[] after) {
        if (before.length != after.length
                || IntStream.concat(Arrays.stream(before), Arrays.stream(after)).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("no table");
        }
        double n = Arrays.stream(before).asDoubleStream().sum();
        double m = Arrays.stream(after).asDoubleStream().sum();
        if (Math.min(n, m) == 0) {
            throw new IllegalArgumentException("an empty row");
        }
        double statistic = 0;
        int degrees = -1;
        for (int i = 0; i < before.length; i++) {
            double column = (double) before[i] + after[i];
            if (column == 0) {
                continue;
            }
            degrees++;
            double difference = after[i] - m * column / (n + m);
            statistic += difference * difference * (n + m) * (n + m) / (n * m * column);
        }
        return new Test(statistic, degrees, tail(statistic, degrees));
    }

    @Override
    public double jensenShannon(double[] p, double[] q) {
        if (p.length != q.length || !isDistribution(p) || !isDistribution(q)) {
            throw new IllegalArgumentException("no distributions");
        }
        double ofMean = IntStream.range(0, p.length)
                .mapToDouble(i -> minusXLogX(p[i] / 2 + q[i] / 2))
                .sum();
        return ofMean
                - DoubleStream.concat(Arrays.stream(p), Arrays.stream(q))
                                .map(FromTheNewRow::minusXLogX)
                                .sum()
                        / 2;
    }

    private static boolean isDistribution(double[] shares) {
        return Arrays.stream(shares).noneMatch(share -> share < 0)
                && Math.abs(Arrays.stream(shares).sum() - 1) < 1e-6;
    }

    private static double minusXLogX(double x) {
        return x == 0 ? 0 : -x * Math.log(x);
    }
}
