package clustering.agglomerative.right;

import clustering.agglomerative.Agglomerative;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Keeps the points of every cluster and measures between them anew at every step, without any table. */
public final class ByDefinition implements Agglomerative {
    @Override
    public List<Merge> merge(double[][] x, Linkage linkage) {
        if (x.length == 0) {
            throw new IllegalArgumentException("nothing to merge");
        }
        List<Cluster> clusters = new ArrayList<>();
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("uneven");
            }
            clusters.add(new Cluster(clusters.size(), List.of(row)));
        }
        List<Merge> merges = new ArrayList<>();
        while (clusters.size() > 1) {
            Cluster bestA = null;
            Cluster bestB = null;
            double best = 0;
            for (int i = 0; i < clusters.size(); i++) {
                for (int j = i + 1; j < clusters.size(); j++) {
                    double distance =
                            distance(clusters.get(i).points(), clusters.get(j).points(), linkage);
                    if (bestA == null || distance < best) {
                        bestA = clusters.get(i);
                        bestB = clusters.get(j);
                        best = distance;
                    }
                }
            }
            clusters.remove(bestA);
            clusters.remove(bestB);
            List<double[]> points = new ArrayList<>(bestA.points());
            points.addAll(bestB.points());
            clusters.add(new Cluster(x.length + merges.size(), points));
            merges.add(new Merge(bestA.number(), bestB.number(), best, points.size()));
        }
        return merges;
    }

    private static double distance(List<double[]> a, List<double[]> b, Linkage linkage) {
        if (linkage == Linkage.WARD) {
            return Math.sqrt(1 / (0.5 / a.size() + 0.5 / b.size())) * distance(mean(a), mean(b));
        }
        double least = Double.MAX_VALUE;
        double most = 0;
        double mean = 0;
        for (double[] p : a) {
            for (double[] q : b) {
                double distance = distance(p, q);
                least = Math.min(least, distance);
                most = Math.max(most, distance);
                mean += distance / a.size() / b.size();
            }
        }
        return linkage == Linkage.SINGLE ? least : linkage == Linkage.COMPLETE ? most : mean;
    }

    private static double[] mean(List<double[]> points) {
        double[] mean = new double[points.get(0).length];
        for (double[] point : points) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += point[j] / points.size();
            }
        }
        return mean;
    }

    private static double distance(double[] p, double[] q) {
        double length = 0;
        for (int j = 0; j < p.length; j++) {
            length = Math.hypot(length, p[j] - q[j]);
        }
        return length;
    }

    /** From the top: splits the cluster that was made last until there are k. */
    @Override
    public int[] cut(List<Merge> merges, int k) {
        int n = merges.size() + 1;
        if (k < 1 || n < k) {
            throw new IllegalArgumentException("k = " + k);
        }
        List<Integer> tops = new ArrayList<>(List.of(2 * n - 2));
        while (tops.size() < k) {
            Integer latest = tops.stream().max(Comparator.naturalOrder()).orElseThrow();
            tops.remove(latest);
            tops.add(merges.get(latest - n).a());
            tops.add(merges.get(latest - n).b());
        }
        int[] labels = new int[n];
        for (int label = 0; label < k; label++) {
            Deque<Integer> below = new ArrayDeque<>(List.of(tops.get(label)));
            while (!below.isEmpty()) {
                int cluster = below.pop();
                if (cluster < n) {
                    labels[cluster] = label;
                } else {
                    below.push(merges.get(cluster - n).a());
                    below.push(merges.get(cluster - n).b());
                }
            }
        }
        return labels;
    }

    private record Cluster(int number, List<double[]> points) {}
}
