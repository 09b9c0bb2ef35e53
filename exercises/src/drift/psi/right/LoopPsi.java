package drift.psi.right;

import drift.psi.Psi;
import java.util.Arrays;

/** Plain loops: edges by looking at neighbours, bins by binary search, the index from logarithms that were taken once. */
public final class LoopPsi implements Psi {
    @Override
    public double[] edges(double[] reference, int bins) {
        double[] sorted = reference.clone();
        Arrays.sort(sorted); // NaN is last
        int n = sorted.length;
        while (n > 0 && Double.isNaN(sorted[n - 1])) {
            n--;
        }
        if (n == 0 || bins <= 0) {
            throw new IllegalArgumentException("nothing to cut");
        }
        double[] edges = new double[bins];
        int k = 0;
        for (int i = 1; i < bins; i++) {
            double edge = sorted[(int) ((long) i * n / bins)];
            if (k == 0 || edges[k - 1] != edge) {
                edges[k++] = edge;
            }
        }
        return Arrays.copyOf(edges, k);
    }

    @Override
    public int[] counts(double[] edges, double[] values) {
        int[] counts = new int[edges.length + 2];
        for (double value : values) {
            int place = Arrays.binarySearch(edges, value);
            counts[value != value ? counts.length - 1 : place >= 0 ? place + 1 : -place - 1] += 1;
        }
        return counts;
    }

    @Override
    public double index(int[] before, int[] after, double floor) {
        if (before.length != after.length || !(floor > 0) || floor >= 1) {
            throw new IllegalArgumentException("lengths or floor");
        }
        long n = total(before);
        long m = total(after);
        double p = 0;
        double q = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0 || after[i] != 0) {
                p += Math.max(floor, 1.0 * before[i] / n);
                q += Math.max(floor, 1.0 * after[i] / m);
            }
        }
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0 || after[i] != 0) {
                double a = Math.max(floor, 1.0 * before[i] / n) / p;
                double b = Math.max(floor, 1.0 * after[i] / m) / q;
                sum += (a - b) * (Math.log(a) - Math.log(b));
            }
        }
        return sum;
    }

    private static long total(int[] counts) {
        long total = 0;
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("negative");
            }
            total += count;
        }
        if (total == 0) {
            throw new IllegalArgumentException("empty");
        }
        return total;
    }

    @Override
    public double psi(double[] reference, double[] current, int bins, double floor) {
        double[] edges = edges(reference, bins);
        return index(counts(edges, reference), counts(edges, current), floor);
    }
}
