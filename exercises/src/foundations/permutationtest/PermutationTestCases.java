package foundations.permutationtest;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Groups to compare. */
final class PermutationTestCases {
    private PermutationTestCases() {}

    static double[] normal(int size, Random random) {
        return random.doubles(size).map(any -> random.nextGaussian()).toArray();
    }

    /** Two groups; whole numbers, whose sums are exact in any order. */
    record Groups(double[] a, double[] b) {
        /** Sizes that differ, levels and spreads that may. The second group is never constant. */
        static Groups draw(int size, Random random) {
            int level = random.nextInt(8);
            return new Groups(
                    random.ints(size, 0, 12).asDoubleStream().toArray(),
                    random.ints(level, level + 20)
                            .distinct()
                            .limit(size + 1)
                            .asDoubleStream()
                            .toArray());
        }

        Groups swapped() {
            return new Groups(b, a);
        }

        Groups each(DoubleUnaryOperator change) {
            return new Groups(Laws.each(a, change), Laws.each(b, change));
        }

        Groups shuffled(Random random) {
            return new Groups(
                    Laws.entries(a, Laws.order(a.length, random)), Laws.entries(b, Laws.order(b.length, random)));
        }
    }

    /** The p of pairs of equally distributed groups of eight, each from 99 permutations. */
    static double[] pWithoutDifference(PermutationTest test, double[][] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i ->
                        test.permutationP(Arrays.copyOf(values[i], 8), Arrays.copyOfRange(values[i], 8, 16), 99, i))
                .toArray();
    }
}
