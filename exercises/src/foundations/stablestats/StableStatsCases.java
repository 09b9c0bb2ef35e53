package foundations.stablestats;

import foundations.stablestats.StableStats.Moments;
import java.util.Arrays;
import java.util.Random;
import whetstone.kit.Laws;

/** Values to add and parts to merge. */
final class StableStatsCases {
    private StableStatsCases() {}

    /** The moments by their definition, in two passes. */
    static Moments twoPasses(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double m2 = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Moments(values.length, mean, m2);
    }

    /** Values around 3 with a standard deviation of 2. */
    static double[] draw(int size, Random random) {
        return random.doubles(size).map(any -> 3 + 2 * random.nextGaussian()).toArray();
    }

    /** Different whole numbers within 10,000, in random order. */
    static double[] wholeNumbers(int size, Random random) {
        return random.ints(0, 10_000).distinct().limit(size).asDoubleStream().toArray();
    }

    /**
     * A first value, and then pairs of neighbours a tenth below and above it: their mean is the first value, and their
     * sample variance 0.01 (the data NumAcc2 to NumAcc4 of NIST's reference sets for univariate statistics).
     */
    static double[] numAcc(double first) {
        double[] values = new double[1001];
        Arrays.setAll(values, i -> i == 0 ? first : first + (i % 2 == 0 ? 0.1 : -0.1));
        return values;
    }

    /** Two parts of one set of values. */
    record Parts(double[] first, double[] second) {
        /** A random cut; the parts lie apart by a random distance. */
        static Parts draw(int size, Random random) {
            double distance = 10 * random.nextGaussian();
            int cut = 1 + random.nextInt(size - 1);
            return new Parts(
                    StableStatsCases.draw(cut, random),
                    Laws.each(StableStatsCases.draw(size - cut, random), value -> value + distance));
        }

        double[] together() {
            double[] all = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, all, first.length, second.length);
            return all;
        }
    }
}
