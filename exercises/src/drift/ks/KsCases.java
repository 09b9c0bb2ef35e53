package drift.ks;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Pairs of samples, with the statistic by its definition. */
final class KsCases {
    private KsCases() {}

    static double[] normal(int size, double mean, Random random) {
        return Laws.each(new double[size], zero -> mean + random.nextGaussian());
    }

    /** Whole numbers from 0 to 4. */
    static double[] coarse(int size, Random random) {
        return Laws.each(new double[size], zero -> random.nextInt(5));
    }

    static double[] column(double[][] rows, int from, int to, int column) {
        return IntStream.range(from, to).mapToDouble(i -> rows[i][column]).toArray();
    }

    record Samples(double[] a, double[] b) {
        /** Of different sizes, all values distinct. */
        static Samples distinct(int size, Random random) {
            return new Samples(normal(size, 0, random), normal(size + 1 + size / 2, 0.5, random));
        }

        /** Of different sizes, with values that both have. */
        static Samples tied(int size, Random random) {
            double[] a = coarse(size, random);
            double[] b = coarse(size + 1 + size / 2, random);
            b[0] = a[0];
            b[1] = a[size - 1];
            return new Samples(a, b);
        }

        Samples swapped() {
            return new Samples(b, a);
        }

        Samples shuffled(Random random) {
            return new Samples(
                    Laws.entries(a, Laws.order(a.length, random)), Laws.entries(b, Laws.order(b.length, random)));
        }

        Samples raised() {
            return new Samples(
                    Laws.each(a, value -> 3 + Math.pow(2, value)), Laws.each(b, value -> 3 + Math.pow(2, value)));
        }

        Samples moved(double by) {
            return new Samples(a, Laws.each(b, value -> value + by));
        }

        /** D by its definition: at every value of both samples, all values are counted. */
        double largestDistance() {
            return DoubleStream.concat(Arrays.stream(a), Arrays.stream(b))
                    .map(x -> Math.abs(share(a, x) - share(b, x)))
                    .max()
                    .orElseThrow();
        }

        private static double share(double[] sample, double x) {
            return (double) Arrays.stream(sample).filter(value -> value <= x).count() / sample.length;
        }
    }
}
