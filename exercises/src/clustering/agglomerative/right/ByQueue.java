package clustering.agglomerative.right;

import clustering.agglomerative.Agglomerative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** A queue of all pairs, the nearest first, from which pairs of merged clusters are dropped when they come up. */
public final class ByQueue implements Agglomerative {
    @Override
    public List<Merge> merge(double[][] x, Linkage linkage) {
        int n = x.length;
        if (n < 1) {
            throw new IllegalArgumentException("no rows");
        }
        PriorityQueue<Pair> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Pair::key).thenComparingInt(Pair::a).thenComparingInt(Pair::b));
        Map<Long, Double> keys = new HashMap<>();
        TreeSet<Integer> standing = new TreeSet<>();
        int[] counts = new int[2 * n];
        for (int i = 0; i < n; i++) {
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("row " + i);
            }
            counts[i] = 1;
            for (int j : standing) {
                double squared = 0;
                for (int c = 0; c < x[i].length; c++) {
                    squared += Math.pow(x[i][c] - x[j][c], 2);
                }
                put(queue, keys, j, i, linkage == Linkage.WARD ? squared / 2 : Math.sqrt(squared));
            }
            standing.add(i);
        }
        List<Merge> merges = new ArrayList<>();
        while (standing.size() > 1) {
            Pair pair = queue.remove();
            if (!standing.contains(pair.a()) || !standing.contains(pair.b())) {
                continue;
            }
            standing.remove(pair.a());
            standing.remove(pair.b());
            int id = n + merges.size();
            counts[id] = counts[pair.a()] + counts[pair.b()];
            for (int c : standing) {
                double ac = keys.get(name(pair.a(), c));
                double bc = keys.get(name(pair.b(), c));
                double share = (double) counts[pair.a()] / counts[id];
                double key = ac + (1 - share) * (bc - ac);
                if (linkage == Linkage.SINGLE) {
                    key = bc < ac ? bc : ac;
                } else if (linkage == Linkage.COMPLETE) {
                    key = bc < ac ? ac : bc;
                } else if (linkage == Linkage.WARD) { // by how much the sum of squares grows
                    double all = counts[id] + counts[c];
                    key = (counts[pair.a()] + counts[c]) / all * ac
                            + (counts[pair.b()] + counts[c]) / all * bc
                            - counts[c] / all * pair.key();
                }
                put(queue, keys, c, id, key);
            }
            standing.add(id);
            double height = linkage == Linkage.WARD ? Math.sqrt(2 * pair.key()) : pair.key();
            merges.add(new Merge(pair.a(), pair.b(), height, counts[id]));
        }
        return merges;
    }

    private static void put(PriorityQueue<Pair> queue, Map<Long, Double> keys, int a, int b, double key) {
        queue.add(new Pair(a, b, key));
        keys.put(name(a, b), key);
    }

    private static long name(int a, int b) {
        return Math.min(a, b) * 1_000_000L + Math.max(a, b);
    }

    @Override
    public int[] cut(List<Merge> merges, int k) {
        int n = merges.size() + 1;
        if (k <= 0 || k > n) {
            throw new IllegalArgumentException();
        }
        int[] parents = new int[2 * n - 1];
        for (int i = 0; i < n - k; i++) {
            parents[merges.get(i).a()] = n + i;
            parents[merges.get(i).b()] = n + i;
        }
        int[] labels = new int[2 * n - 1];
        int names = 0;
        for (int cluster = 2 * n - k - 1; cluster >= 0; cluster--) {
            labels[cluster] = parents[cluster] == 0 ? names++ : labels[parents[cluster]];
        }
        return Arrays.copyOf(labels, n);
    }

    private record Pair(int a, int b, double key) {}
}
