package clustering.kmeanspp.wrong;

import clustering.kmeanspp.KMeansPlusPlusReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Weighs points by a measure of its own, for mistakes in it; it refuses what the reference refuses. */
abstract class MeasuringByItself extends KMeansPlusPlusReference {
    @Override
    public double[] probabilities(double[][] x, int[] chosen) {
        double[] right = super.probabilities(x, chosen);
        double[][] centres = Laws.rows(x, chosen);
        double[] weights =
                Arrays.stream(x).mapToDouble(point -> weight(point, centres)).toArray();
        double total = Arrays.stream(weights).sum();
        return chosen.length == 0 || total == 0 ? right : Laws.each(weights, weight -> weight / total);
    }

    abstract double weight(double[] point, double[][] centres);

    static double squaredDistance(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(j -> (a[j] - b[j]) * (a[j] - b[j]))
                .sum();
    }
}
