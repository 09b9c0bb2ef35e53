package drift.psi;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Samples and counts to compare. */
final class PsiCases {
    private PsiCases() {}

    static double[] normal(int size, double mean, Random random) {
        return Laws.each(new double[size], zero -> mean + random.nextGaussian());
    }

    static double[] column(double[][] rows, int from, int to, int column) {
        return IntStream.range(from, to).mapToDouble(i -> rows[i][column]).toArray();
    }

    /** Two samples of one column, with the number of bins to cut them into. */
    record Samples(double[] reference, double[] current, int bins) {
        /** Normal numbers that begin to differ, a few of them missing. */
        static Samples draw(int size, Random random) {
            double[] current = normal(2 * size, 0.7, random);
            current[random.nextInt(current.length)] = Double.NaN;
            return new Samples(normal(size, 0, random), current, 2 + random.nextInt(4));
        }

        Samples shuffled(Random random) {
            return new Samples(
                    Laws.entries(reference, Laws.order(reference.length, random)),
                    Laws.entries(current, Laws.order(current.length, random)),
                    bins);
        }

        /** The current sample and the same values in another order. */
        Samples withItself(Random random) {
            return new Samples(current, shuffled(random).current, bins);
        }

        /** In other units, on a scale that is not even: 2 to the power of the value. */
        Samples rescaled() {
            return new Samples(
                    Laws.each(reference, value -> Math.pow(2, value)),
                    Laws.each(current, value -> Math.pow(2, value)),
                    bins);
        }
    }

    /** The counts of two samples in the same bins. */
    record Pair(int[] before, int[] after) {
        /** Some bins are empty in one of them, none in both. */
        static Pair draw(int size, Random random) {
            int[] before = random.ints(size, 0, 9).toArray();
            int[] after = random.ints(size, 1, 12).toArray();
            before[0] = 4;
            before[size - 1] = 0;
            after[0] = 0;
            return new Pair(before, after);
        }

        Pair swapped() {
            return new Pair(after, before);
        }

        Pair times(int forBefore, int forAfter) {
            return new Pair(
                    Arrays.stream(before).map(count -> forBefore * count).toArray(),
                    Arrays.stream(after).map(count -> forAfter * count).toArray());
        }

        /** With three bins more that hold nothing. */
        Pair padded() {
            return new Pair(Arrays.copyOf(before, before.length + 3), Arrays.copyOf(after, after.length + 3));
        }

        Pair shuffled(Random random) {
            int[] order = Laws.order(before.length, random);
            return new Pair(Laws.entries(before, order), Laws.entries(after, order));
        }
    }
}
