package foundations.stablestats;

/** Mean and variance of values that come one at a time, and of parts that were seen apart. */
public interface StableStats {
    /** Begins afresh: all earlier values are forgotten. A new object need not be started. */
    void start();

    /**
     * Takes in one more value, with work that does not grow with the number of values before it.
     *
     * @param value finite
     * @throws IllegalArgumentException when the value is NaN or infinite
     */
    void add(double value);

    /** The moments of the values since the start; of no values {@code Moments(0, NaN, 0)}. */
    Moments moments();

    /**
     * The moments of two parts together. The values that were added do not matter here.
     *
     * @param a moments of some values, perhaps of none
     * @param b moments of other values, perhaps of none
     */
    Moments merge(Moments a, Moments b);

    /** The sample variance, with the divisor count - 1; NaN for fewer than two values. */
    double variance(Moments moments);

    /** Starts, and takes in all values, first to last. It stands here so that many can be asked about at once. */
    default Moments addAll(double[] values) {
        start();
        for (double value : values) {
            add(value);
        }
        return moments();
    }

    /** Starts, and answers the mean after each value, first to last. It stands here for the same reason. */
    default double[] runningMeans(double[] values) {
        start();
        double[] means = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            add(values[i]);
            means[i] = moments().mean();
        }
        return means;
    }

    /**
     * What is kept of some values.
     *
     * @param count how many there are, n
     * @param mean in the units of the values; NaN when there are none
     * @param m2 sum of the squared deviations from the mean, in squared units
     */
    record Moments(long count, double mean, double m2) {}
}
