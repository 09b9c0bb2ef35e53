package clustering.agglomerative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Merges by a table of distances (Lance and Williams 1967, "A general theory of classificatory sorting strategies"), with
 * Ward's distances as in Murtagh and Legendre 2014 (Ward2).
 */
public class AgglomerativeReference implements Agglomerative {
    @Override
    public List<Merge> merge(double[][] x, Linkage linkage) {
        requirePoints(x);
        int n = x.length;
        double[][] distances = distances(x);
        int[] sizes = new int[2 * n];
        Arrays.fill(sizes, 0, n, 1);
        List<Integer> left = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        List<Merge> merges = new ArrayList<>();
        while (left.size() > 1) {
            Merge merge = nearest(left, distances, sizes);
            left.removeAll(List.of(merge.a(), merge.b()));
            int merged = n + merges.size();
            sizes[merged] = merge.size();
            for (int other : left) {
                distances[other][merged] = distance(linkage, merge, other, distances, sizes);
                distances[merged][other] = distances[other][merged];
            }
            left.add(merged);
            merges.add(merge);
        }
        return merges;
    }

    @Override
    public int[] cut(List<Merge> merges, int k) {
        int n = merges.size() + 1;
        if (k < 1 || k > n) {
            throw new IllegalArgumentException(k + " groups of " + n + " points");
        }
        int[] clusters = IntStream.range(0, n).toArray();
        for (int i = 0; i < n - k; i++) {
            Merge merge = merges.get(i);
            for (int p = 0; p < n; p++) {
                if (clusters[p] == merge.a() || clusters[p] == merge.b()) {
                    clusters[p] = n + i;
                }
            }
        }
        List<Integer> names = Arrays.stream(clusters).distinct().boxed().toList();
        return Arrays.stream(clusters).map(names::indexOf).toArray();
    }

    /** The nearest pair of clusters; of equally near ones the first in the order of the list, which rises. */
    private static Merge nearest(List<Integer> left, double[][] distances, int[] sizes) {
        Merge nearest = new Merge(0, 0, Double.POSITIVE_INFINITY, 0);
        for (int a : left) {
            for (int b : left) {
                if (a < b && distances[a][b] < nearest.height()) {
                    nearest = new Merge(a, b, distances[a][b], sizes[a] + sizes[b]);
                }
            }
        }
        return nearest;
    }

    private static double distance(Linkage linkage, Merge merge, int other, double[][] distances, int[] sizes) {
        double fromA = distances[merge.a()][other];
        double fromB = distances[merge.b()][other];
        double nA = sizes[merge.a()];
        double nB = sizes[merge.b()];
        double nC = sizes[other];
        return switch (linkage) {
            case SINGLE -> Math.min(fromA, fromB);
            case COMPLETE -> Math.max(fromA, fromB);
            case AVERAGE -> (nA * fromA + nB * fromB) / (nA + nB);
            case WARD ->
                Math.sqrt(((nA + nC) * fromA * fromA + (nB + nC) * fromB * fromB - nC * merge.height() * merge.height())
                        / (nA + nB + nC));
        };
    }

    /** The distances of the points, with room for the clusters to come. */
    private static double[][] distances(double[][] x) {
        double[][] distances = new double[2 * x.length][2 * x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                distances[i][j] = distance(x[i], x[j]);
            }
        }
        return distances;
    }

    private static double distance(double[] p, double[] q) {
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            sum += (p[j] - q[j]) * (p[j] - q[j]);
        }
        return Math.sqrt(sum);
    }

    private static void requirePoints(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no points");
        }
        for (double[] point : x) {
            if (point.length != x[0].length) {
                throw new IllegalArgumentException("points of " + x[0].length + " and " + point.length + " numbers");
            }
        }
    }
}
