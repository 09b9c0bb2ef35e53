package evaluation.bootstrapci;

/** How sure a measured number is, and whether one model is better than another. */
public interface BootstrapCi {
    /**
     * The percentile bootstrap interval of a statistic.
     *
     * @param values n finite numbers, n at least 1
     * @throws IllegalArgumentException when there are no values, one is not finite, or the plan makes no sense
     */
    Interval percentile(double[] values, Statistic statistic, Plan plan);

    /**
     * McNemar's exact test of two models on the same rows, two-sided.
     *
     * @param aRight whether the first model is right, for n rows, n at least 1
     * @param bRight whether the second model is right, for the same n rows
     * @return the p-value, above 0 and at most 1
     * @throws IllegalArgumentException when there are no rows or the lengths differ
     */
    double mcnemar(boolean[] aRight, boolean[] bRight);

    /** What is measured of the values. */
    enum Statistic {
        MEAN,
        MEDIAN
    }

    /**
     * How to draw.
     *
     * @param resamples how many resamples, at least 1
     * @param level the share of the resamples' statistics inside of the interval, above 0 and below 1
     * @param seed of the one {@code java.util.Random} for all draws
     */
    record Plan(int resamples, double level, long seed) {}

    /** An interval, in the units of the values. */
    record Interval(double low, double high) {}
}
