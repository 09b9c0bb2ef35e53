package drift.pagehinkley;

/** Watches a stream, one value at a time, and raises an alarm when its mean has risen. */
public interface PageHinkley {
    /**
     * Begins afresh: all earlier values are forgotten.
     *
     * @throws IllegalArgumentException when a setting is out of its range
     */
    void start(Settings settings);

    /**
     * Takes in the next value of the stream.
     *
     * @param value finite
     * @return whether the mean has risen, judged after this value
     * @throws IllegalArgumentException when the value is NaN or infinite
     * @throws IllegalStateException before the first start
     */
    State update(double value);

    /**
     * Takes in many values, first to last. It stands here so that a whole stream can be asked about at once, and needs
     * no work.
     *
     * @return the state after each value
     */
    default State[] updateAll(double[] values) {
        State[] states = new State[values.length];
        for (int i = 0; i < values.length; i++) {
            states[i] = update(values[i]);
        }
        return states;
    }

    /** What the detector says of the stream so far. */
    enum State {
        STABLE,
        DRIFT
    }

    /**
     * How sensitive the detector is.
     *
     * @param minInstances values to see before an alarm may be raised, at least 1
     * @param delta rise of the mean that is tolerated, in the units of the values, at least 0
     * @param threshold sum at which the alarm is raised, in the units of the values, above 0
     * @param alpha part of the sum that is kept at each value, above 0 and at most 1
     */
    record Settings(int minInstances, double delta, double threshold, double alpha) {}
}
