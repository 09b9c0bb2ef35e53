package classical.pca;

import java.util.Random;
import java.util.stream.IntStream;

/** Rows that differ by clearly different amounts in different directions. */
final class PcaCases {
    private PcaCases() {}

    /** Rows around a point far from 0, by factors 8, 4, 2, 1 ... along axes that are turned at random. */
    static double[][] draw(int size, int d, Random random) {
        double[] centre = random.doubles(d, 10, 30).toArray();
        double[][] axes = axes(d, random);
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    double[] row = centre.clone();
                    for (int c = 0; c < d; c++) {
                        double score = Math.pow(2, 3 - c) * random.nextGaussian();
                        for (int j = 0; j < d; j++) {
                            row[j] += score * axes[c][j];
                        }
                    }
                    return row;
                })
                .toArray(double[][]::new);
    }

    /** Directions at right angles (Gram and Schmidt). */
    private static double[][] axes(int d, Random random) {
        double[][] axes = new double[d][];
        for (int c = 0; c < d; c++) {
            double[] axis = IntStream.range(0, d)
                    .mapToDouble(j -> random.nextGaussian())
                    .toArray();
            for (int b = 0; b < c; b++) {
                double along = dot(axis, axes[b]);
                for (int j = 0; j < d; j++) {
                    axis[j] -= along * axes[b][j];
                }
            }
            double length = Math.sqrt(dot(axis, axis));
            axes[c] = IntStream.range(0, d).mapToDouble(j -> axis[j] / length).toArray();
        }
        return axes;
    }

    static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(j -> a[j] * b[j]).sum();
    }
}
