package drift.categorical;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Rows of counts and pairs of distributions. */
final class CategoricalCases {
    private CategoricalCases() {}

    /** So many values of four categories with the shares 4, 3, 2 and 1 tenths. */
    static int[] sample(int size, Random random) {
        int[] counts = new int[4];
        for (int i = 0; i < size; i++) {
            int tenth = random.nextInt(10);
            counts[tenth < 4 ? 0 : tenth < 7 ? 1 : tenth < 9 ? 2 : 3]++;
        }
        return counts;
    }

    static Counts[] alike(int pairs, Random random) {
        return IntStream.range(0, pairs)
                .mapToObj(pair -> new Counts(sample(150, random), sample(250, random)))
                .toArray(Counts[]::new);
    }

    /** Two rows of counts over the same categories. */
    record Counts(int[] before, int[] after) {
        /** Every category is in one of the rows at least, the first two are in one only. */
        static Counts draw(int size, Random random) {
            int[] before = random.ints(size, 1, 20).toArray();
            int[] after = random.ints(size, 1, 40).toArray();
            before[0] = 0;
            after[1] = 0;
            return new Counts(before, after);
        }

        Counts swapped() {
            return new Counts(after, before);
        }

        Counts shuffled(Random random) {
            int[] order = Laws.order(before.length, random);
            return new Counts(Laws.entries(before, order), Laws.entries(after, order));
        }

        Counts times(int factor) {
            return new Counts(
                    Arrays.stream(before).map(count -> factor * count).toArray(),
                    Arrays.stream(after).map(count -> factor * count).toArray());
        }

        /** With two categories more that are empty in both rows. */
        Counts padded() {
            return new Counts(Arrays.copyOf(before, before.length + 2), Arrays.copyOf(after, after.length + 2));
        }

        Shares shares() {
            return new Shares(shares(before), shares(after));
        }

        private static double[] shares(int[] counts) {
            double total = Arrays.stream(counts).sum();
            return Arrays.stream(counts).mapToDouble(count -> count / total).toArray();
        }
    }

    /** Two distributions over the same categories. */
    record Shares(double[] p, double[] q) {
        Shares swapped() {
            return new Shares(q, p);
        }

        /** The divergence as the mean of two others: of p from the mean, and of q from the mean. */
        double meanDivergence() {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                double mean = (p[i] + q[i]) / 2;
                sum += p[i] == 0 ? 0 : p[i] * Math.log(p[i] / mean);
                sum += q[i] == 0 ? 0 : q[i] * Math.log(q[i] / mean);
            }
            return sum / 2;
        }
    }
}
