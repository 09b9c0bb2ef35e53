package drift.psi;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Quantile bins of the reference and the sum of (q - p) ln(q / p) over them: Jeffreys' divergence, which is the
 * Kullback-Leibler divergence in both directions (Kullback and Leibler, On information and sufficiency, 1951); as an
 * index of stability in Siddiqi, Credit Risk Scorecards (2006).
 */
public class PsiReference implements Psi {
    @Override
    public double[] edges(double[] reference, int bins) {
        double[] sorted = Arrays.stream(reference)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (bins < 1 || sorted.length == 0) {
            throw new IllegalArgumentException(bins + " bins for " + sorted.length + " numbers");
        }
        return IntStream.range(1, bins)
                .mapToDouble(i -> sorted[i * sorted.length / bins])
                .distinct()
                .toArray();
    }

    @Override
    public int[] counts(double[] edges, double[] values) {
        int[] counts = new int[edges.length + 2];
        for (double value : values) {
            counts[bin(edges, value)]++;
        }
        return counts;
    }

    private static int bin(double[] edges, double value) {
        if (Double.isNaN(value)) {
            return edges.length + 1;
        }
        return (int) Arrays.stream(edges).filter(edge -> edge <= value).count();
    }

    @Override
    public double index(int[] before, int[] after, double floor) {
        requireProper(before, after, floor);
        int[] used = IntStream.range(0, before.length)
                .filter(bin -> before[bin] > 0 || after[bin] > 0)
                .toArray();
        double[] p = shares(before, used, floor);
        double[] q = shares(after, used, floor);
        return IntStream.range(0, used.length)
                .mapToDouble(i -> (q[i] - p[i]) * Math.log(q[i] / p[i]))
                .sum();
    }

    private static double[] shares(int[] counts, int[] used, double floor) {
        double total = Arrays.stream(counts).sum();
        double[] raised = Arrays.stream(used)
                .mapToDouble(bin -> Math.max(counts[bin] / total, floor))
                .toArray();
        double sum = Arrays.stream(raised).sum();
        return Arrays.stream(raised).map(share -> share / sum).toArray();
    }

    private static void requireProper(int[] before, int[] after, double floor) {
        if (before.length != after.length) {
            throw new IllegalArgumentException(before.length + " bins before, " + after.length + " after");
        }
        requireCounts(before);
        requireCounts(after);
        if (!(floor > 0 && floor < 1)) {
            throw new IllegalArgumentException("a floor lies between 0 and 1, unlike " + floor);
        }
    }

    private static void requireCounts(int[] counts) {
        if (Arrays.stream(counts).anyMatch(count -> count < 0)
                || Arrays.stream(counts).sum() == 0) {
            throw new IllegalArgumentException("no counts of a sample: " + Arrays.toString(counts));
        }
    }

    @Override
    public double psi(double[] reference, double[] current, int bins, double floor) {
        double[] edges = edges(reference, bins);
        return index(counts(edges, reference), counts(edges, current), floor);
    }
}
