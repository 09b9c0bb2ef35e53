package evaluation.bootstrapci;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The percentile interval (Efron and Tibshirani 1993, section 13.3) and McNemar's test as a sign test (1947). */
public class BootstrapCiReference implements BootstrapCi {
    @Override
    public Interval percentile(double[] values, Statistic statistic, Plan plan) {
        requireProper(values, plan);
        Random random = new Random(plan.seed());
        double[] statistics = new double[plan.resamples()];
        for (int b = 0; b < statistics.length; b++) {
            double[] resample = new double[values.length];
            for (int i = 0; i < resample.length; i++) {
                resample[i] = values[random.nextInt(values.length)];
            }
            statistics[b] = statistic == Statistic.MEAN ? mean(resample) : median(resample);
        }
        Arrays.sort(statistics);
        return new Interval(quantile(statistics, (1 - plan.level()) / 2), quantile(statistics, (1 + plan.level()) / 2));
    }

    @Override
    public double mcnemar(boolean[] aRight, boolean[] bRight) {
        if (aRight.length == 0 || aRight.length != bRight.length) {
            throw new IllegalArgumentException(aRight.length + " rows and " + bRight.length);
        }
        int onlyA = count(aRight, bRight);
        int onlyB = count(bRight, aRight);
        int differ = onlyA + onlyB;
        double logTerm = -differ * Math.log(2);
        double sum = 0;
        for (int i = 0; i <= Math.min(onlyA, onlyB); i++) {
            sum += Math.exp(logTerm);
            logTerm += Math.log((differ - i) / (i + 1.0));
        }
        return Math.min(1, 2 * sum);
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).sum() / values.length;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return quantile(sorted, 0.5);
    }

    private static double quantile(double[] sorted, double q) {
        double place = (sorted.length - 1) * q;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static int count(boolean[] right, boolean[] wrong) {
        return (int) IntStream.range(0, right.length)
                .filter(i -> right[i] && !wrong[i])
                .count();
    }

    private static void requireProper(double[] values, Plan plan) {
        if (values.length == 0 || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("at least one value is needed, and finite ones only");
        }
        if (plan.resamples() < 1 || !(plan.level() > 0 && plan.level() < 1)) {
            throw new IllegalArgumentException("no such interval: " + plan);
        }
    }
}
