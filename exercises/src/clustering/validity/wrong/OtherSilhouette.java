package clustering.validity.wrong;

import clustering.validity.ValidityReference;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The right silhouettes, so that mistakes can take other means for one of their parts. */
abstract class OtherSilhouette extends ValidityReference {
    @Override
    public double[] silhouettes(double[][] x, int[] labels) {
        super.silhouettes(x, labels); // refuses
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> silhouette(x, labels, i))
                .toArray();
    }

    private double silhouette(double[][] x, int[] labels, int i) {
        if (IntStream.of(labels).filter(label -> label == labels[i]).count() == 1) {
            return alone();
        }
        return score(own(x, labels, i), next(x, labels, i));
    }

    double alone() {
        return 0;
    }

    double own(double[][] x, int[] labels, int i) {
        return mean(x, i, j -> j != i && labels[j] == labels[i]);
    }

    double next(double[][] x, int[] labels, int i) {
        return IntStream.of(labels)
                .distinct()
                .filter(label -> label != labels[i])
                .mapToDouble(label -> mean(x, i, j -> labels[j] == label))
                .min()
                .orElseThrow();
    }

    double score(double a, double b) {
        return a == b ? 0 : (b - a) / Math.max(a, b);
    }

    double mean(double[][] x, int i, IntPredicate others) {
        return IntStream.range(0, x.length)
                .filter(others)
                .mapToDouble(j -> distance(x[i], x[j]))
                .average()
                .orElseThrow();
    }

    double distance(double[] p, double[] q) {
        return Math.sqrt(IntStream.range(0, p.length)
                .mapToDouble(j -> (p[j] - q[j]) * (p[j] - q[j]))
                .sum());
    }

    static double[] centre(double[][] x, IntPredicate members) {
        double[][] rows =
                IntStream.range(0, x.length).filter(members).mapToObj(i -> x[i]).toArray(double[][]::new);
        return IntStream.range(0, x[0].length)
                .mapToDouble(j ->
                        Arrays.stream(rows).mapToDouble(row -> row[j]).average().orElseThrow())
                .toArray();
    }
}
