package drift.psi.right;

import drift.psi.Psi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set for the edges, a map from edges to counts, and the index as two divergences, one in each direction. */
public final class SortedPsi implements Psi {
    @Override
    public double[] edges(double[] reference, int bins) {
        List<Double> present = Arrays.stream(reference)
                .boxed()
                .filter(value -> !value.isNaN())
                .sorted()
                .collect(Collectors.toList());
        if (present.isEmpty() || bins < 1) {
            throw new IllegalArgumentException("no numbers or no bins");
        }
        TreeSet<Double> edges = new TreeSet<>();
        for (int i = bins - 1; i >= 1; i--) {
            edges.add(present.get(i * present.size() / bins));
        }
        return edges.stream().mapToDouble(edge -> edge).toArray();
    }

    @Override
    public int[] counts(double[] edges, double[] values) {
        TreeMap<Double, Integer> counts = new TreeMap<>();
        counts.put(Double.NEGATIVE_INFINITY, 0);
        for (double edge : edges) {
            counts.put(edge, 0);
        }
        int missing = 0;
        for (double value : values) {
            if (Double.isNaN(value)) {
                missing++;
            } else {
                counts.merge(counts.floorKey(value), 1, Integer::sum);
            }
        }
        List<Integer> all = new ArrayList<>(counts.values());
        all.add(missing);
        return all.stream().mapToInt(count -> count).toArray();
    }

    @Override
    public double index(int[] before, int[] after, double floor) {
        if (before.length != after.length) {
            throw new IllegalArgumentException("bins");
        }
        if (Double.isNaN(floor) || floor <= 0 || floor >= 1) {
            throw new IllegalArgumentException("floor");
        }
        List<double[]> shares = new ArrayList<>();
        double n = sum(before);
        double m = sum(after);
        for (int i = 0; i < before.length; i++) {
            if (before[i] + after[i] > 0) {
                shares.add(new double[] {Math.max(before[i] / n, floor), Math.max(after[i] / m, floor)});
            }
        }
        return divergence(shares, 0, 1) + divergence(shares, 1, 0);
    }

    private static double divergence(List<double[]> shares, int from, int to) {
        double p = shares.stream().mapToDouble(pair -> pair[from]).sum();
        double q = shares.stream().mapToDouble(pair -> pair[to]).sum();
        return shares.stream()
                .mapToDouble(pair -> pair[from] / p * Math.log(pair[from] * q / (pair[to] * p)))
                .sum();
    }

    private static double sum(int[] counts) {
        if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("count");
        }
        int sum = Arrays.stream(counts).sum();
        if (sum == 0) {
            throw new IllegalArgumentException("nothing counted");
        }
        return sum;
    }

    @Override
    public double psi(double[] reference, double[] current, int bins, double floor) {
        double[] cuts = edges(reference, bins);
        int[] after = counts(cuts, current);
        return index(counts(cuts, reference), after, floor);
    }
}
