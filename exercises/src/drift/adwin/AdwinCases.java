package drift.adwin;

import drift.adwin.Adwin.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.BernoulliSteps;

/** Streams, and ways to look at the windows over them. */
final class AdwinCases {
    private AdwinCases() {}

    /** A value of the stream at which the window shrank, counted from 0, and the width that was left. */
    record Cut(int at, int width) {}

    static Step[] steps(Adwin detector, double delta, double... values) {
        detector.start(delta);
        return detector.updateAll(values);
    }

    static int[] alarms(Adwin detector, double delta, double... values) {
        detector.start(delta);
        return detector.alarms(values);
    }

    /** The index of the first alarm, or the length of the stream. */
    static int firstAlarm(Adwin detector, double delta, double... values) {
        int[] alarms = alarms(detector, delta, values);
        return alarms.length == 0 ? values.length : alarms[0];
    }

    static List<Cut> cuts(Step[] steps) {
        return IntStream.range(0, steps.length)
                .filter(i -> steps[i].shrank())
                .mapToObj(i -> new Cut(i, steps[i].width()))
                .toList();
    }

    /** The first level so many times, then the second so many times. */
    static double[] level(int before, double first, int after, double second) {
        return IntStream.range(0, before + after)
                .mapToDouble(i -> i < before ? first : second)
                .toArray();
    }

    /** Values around 0.1, then around 0.8, then around 0.3, in steps of 1/64, so that 1 - x loses no digit. */
    static double[] changing(int size, Random random) {
        double[] levels = {2 / 64.0, 42 / 64.0, 10 / 64.0};
        return IntStream.range(0, 3 * size)
                .mapToDouble(i -> levels[i / size] + random.nextInt(20) / 64.0)
                .toArray();
    }

    static double[][] streams(int count, Random random, BernoulliSteps.Step... steps) {
        return IntStream.range(0, count)
                .mapToObj(stream -> Arrays.stream(
                                BernoulliSteps.draw(random, steps).values())
                        .asDoubleStream()
                        .toArray())
                .toArray(double[][]::new);
    }
}
