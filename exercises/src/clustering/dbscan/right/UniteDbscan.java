package clustering.dbscan.right;

import clustering.dbscan.Dbscan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** No search: core points that are neighbours are united in sets (union-find), and border points are handed out at the end. */
public final class UniteDbscan implements Dbscan {
    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        if (!(eps >= 0) || minPoints < 1) {
            throw new IllegalArgumentException("eps or minPoints");
        }
        if (Arrays.stream(points).mapToInt(p -> p.length).distinct().count() > 1) {
            throw new IllegalArgumentException("uneven");
        }
        List<List<Integer>> neighbours = new ArrayList<>();
        for (double[] p : points) {
            neighbours.add(IntStream.range(0, points.length)
                    .filter(q -> Math.sqrt(IntStream.range(0, p.length)
                                    .mapToDouble(j -> Math.pow(points[q][j] - p[j], 2))
                                    .sum())
                            <= eps)
                    .boxed()
                    .toList());
        }
        int[] parents = IntStream.range(0, points.length).toArray();
        for (int p = 0; p < parents.length; p++) {
            for (int q : neighbours.get(p)) {
                if (isCore(p, neighbours, minPoints) && isCore(q, neighbours, minPoints)) {
                    int a = root(parents, p);
                    int b = root(parents, q);
                    parents[Math.max(a, b)] = Math.min(a, b); // the root is the first core point of its cluster
                }
            }
        }
        List<Integer> clusters = IntStream.range(0, parents.length)
                .filter(p -> isCore(p, neighbours, minPoints) && parents[p] == p)
                .boxed()
                .toList();
        return IntStream.range(0, points.length)
                .map(p -> isCore(p, neighbours, minPoints)
                        ? clusters.indexOf(root(parents, p))
                        : neighbours.get(p).stream()
                                .filter(q -> isCore(q, neighbours, minPoints))
                                .mapToInt(q -> clusters.indexOf(root(parents, q)))
                                .min()
                                .orElse(NOISE))
                .toArray();
    }

    private static boolean isCore(int p, List<List<Integer>> neighbours, int minPoints) {
        return neighbours.get(p).size() >= minPoints;
    }

    private static int root(int[] parents, int p) {
        int root = p;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }
}
