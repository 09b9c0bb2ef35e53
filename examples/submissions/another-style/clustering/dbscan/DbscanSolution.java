package clustering.dbscan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No search: core points are merged in a disjoint-set forest whose roots are the lowest rows. A cluster is known by its
 * first core point, so the order of discovery is the order of the roots.
 */
public final class DbscanSolution implements Dbscan {
    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        if (!(eps >= 0) || minPoints <= 0) {
            throw new IllegalArgumentException("eps or minPoints is too small");
        }
        if (Stream.of(points).mapToInt(point -> point.length).distinct().count() > 1) {
            throw new IllegalArgumentException("not all points have the same dimension");
        }
        int n = points.length;
        BitSet[] near = IntStream.range(0, n)
                .mapToObj(i -> IntStream.range(0, n)
                        .filter(j -> distance(points[i], points[j]) <= eps)
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toArray(BitSet[]::new);
        BitSet core = IntStream.range(0, n)
                .filter(i -> near[i].cardinality() >= minPoints)
                .collect(BitSet::new, BitSet::set, BitSet::or);

        Forest forest = new Forest(n);
        core.stream().forEach(i -> near[i].stream().filter(core::get).forEach(j -> forest.merge(i, j)));
        Map<Integer, Integer> numbers = new HashMap<>();
        core.stream().filter(i -> forest.root(i) == i).forEach(root -> numbers.put(root, numbers.size()));
        return IntStream.range(0, n)
                .map(i -> core.get(i)
                        ? numbers.get(forest.root(i))
                        : near[i].stream()
                                .filter(core::get)
                                .map(j -> numbers.get(forest.root(j)))
                                .min()
                                .orElse(NOISE))
                .toArray();
    }

    private static double distance(double[] p, double[] q) {
        return Math.sqrt(IntStream.range(0, p.length)
                .mapToDouble(j -> Math.pow(p[j] - q[j], 2))
                .sum());
    }

    private static final class Forest {
        private final int[] parent;

        Forest(int n) {
            parent = IntStream.range(0, n).toArray();
        }

        int root(int i) {
            return parent[i] == i ? i : root(parent[i]);
        }

        void merge(int i, int j) {
            int a = root(i);
            int b = root(j);
            parent[Math.max(a, b)] = Math.min(a, b);
        }
    }
}
