package evaluation.bootstrapci.right;

import evaluation.bootstrapci.BootstrapCi;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.IntStream;

/** Streams for the resamples; the sum of McNemar's test in whole numbers of any length. */
public final class StreamBootstrapCi implements BootstrapCi {
    @Override
    public Interval percentile(double[] values, Statistic statistic, Plan plan) {
        if (values.length < 1 || plan.resamples() <= 0) {
            throw new IllegalArgumentException("nothing to draw");
        }
        for (double value : values) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("value " + value);
            }
        }
        if (Double.isNaN(plan.level()) || plan.level() <= 0 || plan.level() >= 1) {
            throw new IllegalArgumentException("level " + plan.level());
        }
        int n = values.length;
        Random random = new Random(plan.seed());
        // All draws at once; resample b has the draws from b * n on.
        int[] draws = IntStream.generate(() -> random.nextInt(n))
                .limit((long) n * plan.resamples())
                .toArray();
        double[] sorted = IntStream.range(0, plan.resamples())
                .mapToDouble(b -> of(
                        IntStream.range(b * n, (b + 1) * n)
                                .mapToDouble(i -> values[draws[i]])
                                .toArray(),
                        statistic))
                .sorted()
                .toArray();
        double tail = (1 - plan.level()) / 2;
        return new Interval(at(sorted, tail), at(sorted, 1 - tail));
    }

    @Override
    public double mcnemar(boolean[] aRight, boolean[] bRight) {
        if (aRight.length != bRight.length || bRight.length < 1) {
            throw new IllegalArgumentException("no pairs");
        }
        int b = 0;
        int c = 0;
        for (int i = 0; i < aRight.length; i++) {
            if (aRight[i] != bRight[i]) {
                b += aRight[i] ? 1 : 0;
                c += bRight[i] ? 1 : 0;
            }
        }
        if (b == c) {
            return 1;
        }
        BigInteger term = BigInteger.ONE;
        BigInteger sum = BigInteger.ONE;
        for (int i = 1; i <= Math.min(b, c); i++) {
            term = term.multiply(BigInteger.valueOf(b + c - i + 1)).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        return new BigDecimal(sum.shiftLeft(1))
                .divide(new BigDecimal(BigInteger.ONE.shiftLeft(b + c)), MathContext.DECIMAL64)
                .min(BigDecimal.ONE)
                .doubleValue();
    }

    private static double of(double[] resample, Statistic statistic) {
        int n = resample.length;
        double[] sorted =
                IntStream.range(0, n).mapToDouble(i -> resample[i]).sorted().toArray();
        return switch (statistic) {
            case MEAN -> IntStream.range(0, n).mapToDouble(i -> sorted[i] / n).sum();
            case MEDIAN -> n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
        };
    }

    private static double at(double[] sorted, double q) {
        double place = q * (sorted.length - 1);
        double part = place - Math.floor(place);
        return (1 - part) * sorted[(int) Math.floor(place)] + part * sorted[(int) Math.ceil(place)];
    }
}
