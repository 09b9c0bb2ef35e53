package clustering.kmeanspp.right;

import clustering.kmeanspp.KMeansPlusPlus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Streams for the weights, prefix sums and bisection for the draw. */
public final class PrefixSumSeeding implements KMeansPlusPlus {
    @Override
    public double[] probabilities(double[][] x, int[] chosen) {
        if (IntStream.of(chosen).anyMatch(row -> row < 0 || row >= x.length)) {
            throw new IllegalArgumentException("rows");
        }
        double[] weights = weights(x, IntStream.of(chosen).boxed().toList());
        double total = DoubleStream.of(weights).sum();
        return DoubleStream.of(weights).map(w -> w / total).toArray();
    }

    @Override
    public int[] choose(double[][] x, double[] draws) {
        boolean outside = DoubleStream.of(draws).anyMatch(u -> Double.isNaN(u) || u < 0 || u >= 1);
        if (outside || draws.length == 0 || draws.length > x.length) {
            throw new IllegalArgumentException("draws");
        }
        List<Integer> rows = new ArrayList<>();
        for (double draw : draws) {
            double[] sums = weights(x, rows);
            Arrays.parallelPrefix(sums, Double::sum);
            double wanted = draw * sums[sums.length - 1];
            int low = 0;
            int high = sums.length - 1;
            while (low < high) {
                int middle = (low + high) / 2;
                if (sums[middle] > wanted) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            rows.add(low);
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] weights(double[][] x, List<Integer> rows) {
        if (x.length == 0 || Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("points");
        }
        double[] weights = Arrays.stream(x)
                .mapToDouble(point -> rows.stream()
                        .mapToDouble(row -> IntStream.range(0, point.length)
                                .mapToDouble(j -> Math.pow(point[j] - x[row][j], 2))
                                .sum())
                        .min()
                        .orElse(0))
                .toArray();
        return DoubleStream.of(weights).max().orElseThrow() > 0
                ? weights
                : DoubleStream.generate(() -> 1).limit(x.length).toArray();
    }
}
