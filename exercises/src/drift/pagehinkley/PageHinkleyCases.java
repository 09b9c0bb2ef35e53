package drift.pagehinkley;

import drift.pagehinkley.PageHinkley.Settings;
import drift.pagehinkley.PageHinkley.State;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import whetstone.datasets.GaussianSteps;
import whetstone.datasets.GaussianSteps.Step;
import whetstone.kit.Laws;

/** Streams, and ways to look at the states that a detector gives for them. */
final class PageHinkleyCases {
    private PageHinkleyCases() {}

    static State[] states(PageHinkley detector, Settings settings, double... values) {
        detector.start(settings);
        return detector.updateAll(values);
    }

    static State[] alarmsAt(int length, int... alarms) {
        State[] states = new State[length];
        Arrays.fill(states, State.STABLE);
        Arrays.stream(alarms).forEach(alarm -> states[alarm] = State.DRIFT);
        return states;
    }

    /** The index of the first alarm, or -1. */
    static int firstAlarm(State[] states) {
        return Arrays.asList(states).indexOf(State.DRIFT);
    }

    static int alarms(State[] states) {
        return Collections.frequency(Arrays.asList(states), State.DRIFT);
    }

    static double[] level(int before, double low, int after, double high) {
        return IntStream.range(0, before + after)
                .mapToDouble(i -> i < before ? low : high)
                .toArray();
    }

    static double[] falling(int size, Random random) {
        double[] values = Laws.each(new double[size], zero -> 10 + 20 * random.nextDouble());
        Arrays.sort(values);
        return Laws.each(values, value -> 40 - value);
    }

    /** Three levels, each above the one before. */
    static double[] rising(int size, Random random) {
        return GaussianSteps.draw(random, new Step(size, 0, 1), new Step(size, 2, 1), new Step(size, 5, 1))
                .values();
    }

    static double[][] streams(int count, Random random, Step... steps) {
        return IntStream.range(0, count)
                .mapToObj(stream -> GaussianSteps.draw(random, steps).values())
                .toArray(double[][]::new);
    }

    static double[] joined(double[] first, double[] second) {
        return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }
}
