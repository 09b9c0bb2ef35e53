package drift.ddm;

import drift.ddm.Ddm.Settings;
import drift.ddm.Ddm.State;
import drift.ddm.Ddm.Step;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Streams of mistakes, and ways to look at what a detector says of them. */
final class DdmCases {
    static final Settings USUAL = new Settings(30, 2, 3);

    private DdmCases() {}

    static Step[] steps(Ddm detector, Settings settings, boolean... mistakes) {
        detector.start(settings);
        return detector.updateAll(mistakes);
    }

    static State[] states(Ddm detector, Settings settings, boolean... mistakes) {
        return Arrays.stream(steps(detector, settings, mistakes))
                .map(Step::state)
                .toArray(State[]::new);
    }

    /** The stream that is written with an x for every mistake and a dot for everything else. */
    static boolean[] stream(String written) {
        return stream(written.length(), i -> written.charAt(i) == 'x' ? 1 : 0, new Random(0));
    }

    /** A stream whose item i is a mistake with probability {@code rate(i)}. */
    static boolean[] stream(int length, IntToDoubleFunction rate, Random random) {
        boolean[] mistakes = new boolean[length];
        for (int i = 0; i < length; i++) {
            mistakes[i] = random.nextDouble() < rate.applyAsDouble(i);
        }
        return mistakes;
    }

    static boolean[][] streams(int count, int length, IntToDoubleFunction rate, Random random) {
        return IntStream.range(0, count)
                .mapToObj(each -> stream(length, rate, random))
                .toArray(boolean[][]::new);
    }

    static boolean[] joined(boolean[] first, boolean[] second) {
        boolean[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static int[] alarms(Ddm detector, Settings settings, boolean... mistakes) {
        detector.start(settings);
        return detector.alarms(mistakes);
    }

    static State[] stable(int length) {
        State[] states = new State[length];
        Arrays.fill(states, State.STABLE);
        return states;
    }
}
