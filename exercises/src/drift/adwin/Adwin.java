package drift.adwin;

import java.util.stream.IntStream;

/** Keeps a window over the newest values of a stream that is as long as their mean stays the same. */
public interface Adwin {
    /**
     * Begins with an empty window: all earlier values are forgotten.
     *
     * @param delta how readily the window shrinks, above 0 and below 1
     * @throws IllegalArgumentException when delta is out of its range or NaN
     */
    void start(double delta);

    /**
     * Takes the next value into the window, then drops old values as long as some cut parts it into two that differ.
     *
     * @param value from 0 to 1
     * @return what the window is after this value
     * @throws IllegalArgumentException when the value is out of its range or NaN
     * @throws IllegalStateException before the first start
     */
    Step update(double value);

    /**
     * Takes in many values, first to last. It stands here so that a whole stream can be asked about at once, and needs
     * no work.
     *
     * @return the step after each value
     */
    default Step[] updateAll(double[] values) {
        Step[] steps = new Step[values.length];
        for (int i = 0; i < values.length; i++) {
            steps[i] = update(values[i]);
        }
        return steps;
    }

    /**
     * Takes in many values, as {@code updateAll} does, and needs no work either.
     *
     * @return the places of the values at which the window shrank, counted from 0
     */
    default int[] alarms(double[] values) {
        return IntStream.range(0, values.length)
                .filter(i -> update(values[i]).shrank())
                .toArray();
    }

    /**
     * The window after a value.
     *
     * @param shrank whether at least one old value was dropped: the alarm
     * @param width how many values are left in the window, at least 1
     * @param mean of the values that are left
     */
    record Step(boolean shrank, int width, double mean) {}
}
