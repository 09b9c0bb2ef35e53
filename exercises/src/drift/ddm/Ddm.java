package drift.ddm;

import java.util.stream.IntStream;

/** Watches the mistakes of a model, one item at a time, and tells when they have become more frequent. */
public interface Ddm {
    /**
     * Begins afresh: all earlier items are forgotten.
     *
     * @throws IllegalArgumentException when a setting is out of its range
     */
    void start(Settings settings);

    /**
     * Takes in the next item of the stream.
     *
     * @param mistake whether the model was wrong about it
     * @return the state after this item, and the numbers behind it
     * @throws IllegalStateException before the first start
     */
    Step update(boolean mistake);

    /**
     * Takes in many items, first to last. It stands here so that a whole stream can be asked about at once, and needs no
     * work.
     *
     * @return the step after each item
     */
    default Step[] updateAll(boolean[] mistakes) {
        Step[] steps = new Step[mistakes.length];
        for (int i = 0; i < mistakes.length; i++) {
            steps[i] = update(mistakes[i]);
        }
        return steps;
    }

    /**
     * Takes in many items, as {@code updateAll} does, and needs no work either.
     *
     * @return the places of the items at which the state was DRIFT, counted from 0
     */
    default int[] alarms(boolean[] mistakes) {
        return IntStream.range(0, mistakes.length)
                .filter(i -> update(mistakes[i]).state() == State.DRIFT)
                .toArray();
    }

    /** What the detector says of the stream so far. */
    enum State {
        STABLE,
        WARNING,
        DRIFT
    }

    /**
     * What is known after an item.
     *
     * @param level p + s, the error rate and its standard deviation
     * @param warnAbove a level above this one is a warning; infinite before item number minInstances
     * @param driftAbove a level above this one is a drift; infinite before item number minInstances
     */
    record Step(State state, double level, double warnAbove, double driftAbove) {}

    /**
     * How sensitive the detector is.
     *
     * @param minInstances number of the first item that is judged, at least 1
     * @param warning standard deviations up to the warning, above 0
     * @param drift standard deviations up to the drift, at least {@code warning}
     */
    record Settings(int minInstances, double warning, double drift) {}
}
