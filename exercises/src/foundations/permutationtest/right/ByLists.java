package foundations.permutationtest.right;

import foundations.permutationtest.PermutationTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Lists, Collections.shuffle, and one way after another in the order of the next larger number with as many bits. */
public final class ByLists implements PermutationTest {
    @Override
    public Welch welch(double[] a, double[] b) {
        if (Math.min(a.length, b.length) < 2) {
            throw new IllegalArgumentException("too few");
        }
        double[] one = momentsOf(a);
        double[] two = momentsOf(b);
        double squared = one[1] / a.length + two[1] / b.length;
        if (!(squared > 0)) {
            throw new IllegalArgumentException("constant");
        }
        double below =
                Math.pow(one[1] / a.length, 2) / (a.length - 1) + Math.pow(two[1] / b.length, 2) / (b.length - 1);
        return new Welch((one[0] - two[0]) * Math.pow(squared, -0.5), Math.pow(squared, 2) / below);
    }

    /** Mean and sample variance in one pass. */
    private static double[] momentsOf(double[] values) {
        double mean = 0;
        double m2 = 0;
        for (int i = 0; i < values.length; i++) {
            double delta = values[i] - mean;
            mean += delta / (i + 1);
            m2 += delta * (values[i] - mean);
        }
        return new double[] {mean, m2 / (values.length - 1)};
    }

    @Override
    public double exactP(double[] a, double[] b) {
        List<Double> all = together(a, b);
        if (all.size() > 20) {
            throw new IllegalArgumentException("too many to enumerate");
        }
        double limit = gap(all, a.length) * (1 - 1e-9);
        double yes = 0;
        double no = 0;
        // Gosper's hack steps to the next larger number with the same number of bits
        for (int bits = (1 << a.length) - 1; bits < 1 << all.size(); ) {
            List<Double> first = new ArrayList<>();
            List<Double> second = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                ((bits & 1 << i) != 0 ? first : second).add(all.get(i));
            }
            first.addAll(second);
            if (gap(first, a.length) >= limit) {
                yes++;
            } else {
                no++;
            }
            int lowest = bits & -bits;
            int ripple = bits + lowest;
            bits = ((ripple ^ bits) >>> 2) / lowest | ripple;
        }
        return yes / (yes + no);
    }

    @Override
    public double permutationP(double[] a, double[] b, int permutations, long seed) {
        List<Double> all = together(a, b);
        if (permutations < 1) {
            throw new IllegalArgumentException("B");
        }
        double limit = gap(all, a.length) * (1 - 1e-9);
        Random random = new Random(seed);
        int beyond = 0;
        for (int left = permutations; left > 0; left--) {
            Collections.shuffle(all, random);
            if (gap(all, a.length) < limit) {
                beyond++;
            }
        }
        return 1 - beyond / (permutations + 1.0);
    }

    private static List<Double> together(double[] a, double[] b) {
        if (Math.min(a.length, b.length) == 0) {
            throw new IllegalArgumentException("nobody there");
        }
        return DoubleStream.concat(Arrays.stream(a), Arrays.stream(b))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static double gap(List<Double> values, int n) {
        DoubleSummaryStatistics first = new DoubleSummaryStatistics();
        DoubleSummaryStatistics second = new DoubleSummaryStatistics();
        values.subList(0, n).forEach(first::accept);
        values.subList(n, values.size()).forEach(second::accept);
        return Math.abs(first.getAverage() - second.getAverage());
    }
}
