package evaluation.bootstrapci.wrong;

import evaluation.bootstrapci.BootstrapCiReference;
import java.util.Arrays;
import java.util.Random;

/** The right interval, one step after the other, so that mistakes can get a step wrong. */
abstract class Drawing extends BootstrapCiReference {
    @Override
    public Interval percentile(double[] values, Statistic statistic, Plan plan) {
        super.percentile(values, statistic, plan); // refuses what it refuses
        return interval(sorted(statistics(values, statistic, plan)), statistic(values, statistic), plan);
    }

    double[] statistics(double[] values, Statistic statistic, Plan plan) {
        Random random = new Random(plan.seed());
        double[] statistics = new double[plan.resamples()];
        for (int b = 0; b < statistics.length; b++) {
            statistics[b] = statistic(resample(values, random), statistic);
        }
        return statistics;
    }

    double[] resample(double[] values, Random random) {
        double[] resample = new double[values.length];
        for (int i = 0; i < resample.length; i++) {
            resample[i] = values[random.nextInt(values.length)];
        }
        return resample;
    }

    double[] sorted(double[] statistics) {
        Arrays.sort(statistics);
        return statistics;
    }

    Interval interval(double[] sorted, double statistic, Plan plan) {
        return new Interval(quantile(sorted, (1 - plan.level()) / 2), quantile(sorted, (1 + plan.level()) / 2));
    }

    double statistic(double[] values, Statistic statistic) {
        return statistic == Statistic.MEAN ? Arrays.stream(values).average().orElseThrow() : median(values);
    }

    double median(double[] values) {
        double[] ordered = values.clone();
        Arrays.sort(ordered);
        return quantile(ordered, 0.5);
    }

    double quantile(double[] sorted, double q) {
        double place = (sorted.length - 1) * q;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
