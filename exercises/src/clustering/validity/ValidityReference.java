package clustering.validity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Silhouettes (Rousseeuw 1987) and the adjusted Rand index (Hubert and Arabie 1985). */
public class ValidityReference implements Validity {
    @Override
    public double[] silhouettes(double[][] x, int[] labels) {
        if (x.length != labels.length || Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException(x.length + " points, " + labels.length + " labels");
        }
        Map<Integer, List<Integer>> clusters =
                IntStream.range(0, labels.length).boxed().collect(Collectors.groupingBy(i -> labels[i]));
        if (clusters.size() < 2) {
            throw new IllegalArgumentException(clusters.size() + " clusters");
        }
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> silhouette(x, i, labels[i], clusters))
                .toArray();
    }

    private static double silhouette(double[][] x, int point, int own, Map<Integer, List<Integer>> clusters) {
        List<Integer> fellows = clusters.get(own);
        if (fellows.size() == 1) {
            return 0;
        }
        // The distance of the point to itself is 0 and adds nothing.
        double a = sum(x, point, fellows) / (fellows.size() - 1);
        double b = clusters.keySet().stream()
                .filter(label -> label != own)
                .mapToDouble(label ->
                        sum(x, point, clusters.get(label)) / clusters.get(label).size())
                .min()
                .orElseThrow();
        double larger = Math.max(a, b);
        return larger == 0 ? 0 : (b - a) / larger;
    }

    private static double sum(double[][] x, int point, List<Integer> others) {
        return others.stream().mapToDouble(i -> distance(x[point], x[i])).sum();
    }

    private static double distance(double[] p, double[] q) {
        double squares = 0;
        for (int j = 0; j < p.length; j++) {
            squares += (p[j] - q[j]) * (p[j] - q[j]);
        }
        return Math.sqrt(squares);
    }

    @Override
    public double silhouette(double[][] x, int[] labels) {
        return Arrays.stream(silhouettes(x, labels)).average().orElseThrow();
    }

    @Override
    public double adjustedRand(int[] a, int[] b) {
        if (a.length == 0 || a.length != b.length) {
            throw new IllegalArgumentException(a.length + " and " + b.length + " labels");
        }
        double together = pairs(a.length, i -> (long) a[i] << Integer.SIZE | b[i] & 0xffffffffL);
        double inA = pairs(a.length, i -> (long) a[i]);
        double inB = pairs(a.length, i -> (long) b[i]);
        double all = pairs(a.length, i -> 0L);
        if (inA == together && inB == together) {
            return 1; // the same clusters: 0/0 where each point, or all of them, are one
        }
        double expected = inA / all * inB;
        return (together - expected) / ((inA + inB) / 2 - expected);
    }

    /** How many pairs of 0 .. n-1 share a name. Counts are doubles: their products are too large for an int or a long. */
    private static double pairs(int n, Function<Integer, Long> name) {
        return IntStream.range(0, n)
                .boxed()
                .collect(Collectors.groupingBy(name, Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(count -> count * (count - 1.0) / 2)
                .sum();
    }
}
