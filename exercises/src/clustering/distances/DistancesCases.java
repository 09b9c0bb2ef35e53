package clustering.distances;

import java.util.Random;
import java.util.stream.IntStream;

/** Tables to measure, and the three measures under one name. */
final class DistancesCases {
    private DistancesCases() {}

    static double[][] rows(int size, int columns, Random random) {
        return IntStream.range(0, size)
                .mapToObj(i -> IntStream.range(0, columns)
                        .mapToDouble(j -> 3 * random.nextGaussian())
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Which of the methods is asked. */
    enum Measure {
        EUCLIDEAN,
        MANHATTAN,
        COSINE;

        double[][] of(Distances distances, double[][] x) {
            return switch (this) {
                case EUCLIDEAN -> distances.euclidean(x);
                case MANHATTAN -> distances.manhattan(x);
                case COSINE -> distances.cosine(x);
            };
        }
    }
}
