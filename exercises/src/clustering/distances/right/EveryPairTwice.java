package clustering.distances.right;

import clustering.distances.Distances;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Every entry by itself, from streams; directions by rows of length one. */
public final class EveryPairTwice implements Distances {
    @Override
    public double[][] euclidean(double[][] x) {
        return table(x, EveryPairTwice::length);
    }

    @Override
    public double[][] manhattan(double[][] x) {
        return table(x, steps -> Arrays.stream(steps).map(Math::abs).sum());
    }

    /** Half the square of the way between the heads of two arrows of length one is 1 - cos. */
    @Override
    public double[][] cosine(double[][] x) {
        double[][] units = Arrays.stream(x)
                .map(row -> {
                    double length = length(row);
                    if (length == 0) {
                        throw new IllegalArgumentException("no direction");
                    }
                    return DoubleStream.of(row).map(value -> value / length).toArray();
                })
                .toArray(double[][]::new);
        return table(units, steps -> length(steps) * length(steps) / 2);
    }

    private static double length(double[] steps) {
        double largest = DoubleStream.of(steps).map(Math::abs).max().orElse(0);
        return largest == 0
                ? 0
                : largest
                        * Math.sqrt(DoubleStream.of(steps)
                                .map(step -> step / largest)
                                .map(step -> step * step)
                                .sum());
    }

    private static double[][] table(double[][] x, Size size) {
        if (Arrays.stream(x).mapToInt(row -> row.length).distinct().count() > 1) {
            throw new IllegalArgumentException("uneven rows");
        }
        return Arrays.stream(x)
                .map(a -> Arrays.stream(x)
                        .mapToDouble(b -> size.of(IntStream.range(0, a.length)
                                .mapToDouble(j -> a[j] - b[j])
                                .toArray()))
                        .toArray())
                .toArray(double[][]::new);
    }

    private interface Size {
        double of(double[] steps);
    }
}
