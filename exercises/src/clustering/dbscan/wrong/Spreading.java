package clustering.dbscan.wrong;

import clustering.dbscan.Dbscan;
import clustering.dbscan.DbscanReference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/** The search with the places at which the mistakes differ. */
abstract class Spreading implements Dbscan {
    static final int UNVISITED = -2;

    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        new DbscanReference().label(points, eps, minPoints);
        int[] labels = new int[points.length];
        Arrays.fill(labels, UNVISITED);
        boolean[] cores = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            cores[i] = neighbours(points, i, eps).length >= minPoints;
        }
        int clusters = 0;
        for (int i = 0; i < points.length; i++) {
            if (labels[i] == UNVISITED && !cores[i]) {
                labels[i] = NOISE;
            } else if (labels[i] < 0 && cores[i]) {
                spread(points, eps, i, clusters++, labels, cores);
            }
        }
        return labels;
    }

    private void spread(double[][] points, double eps, int core, int cluster, int[] labels, boolean[] cores) {
        labels[core] = cluster;
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(core);
        while (!queue.isEmpty()) {
            for (int q : neighbours(points, queue.remove(), eps)) {
                boolean fresh = labels[q] < 0;
                if (mayLabel(labels[q], cores[q])) {
                    labels[q] = cluster;
                }
                if (fresh && labels[q] == cluster && spreadsFrom(cores[q])) {
                    queue.add(q);
                }
            }
        }
    }

    /** Whether a cluster takes a neighbour of one of its cores. */
    boolean mayLabel(int label, boolean core) {
        return label < 0;
    }

    boolean spreadsFrom(boolean core) {
        return core;
    }

    double distance(double[] p, double[] q) {
        return Math.sqrt(IntStream.range(0, p.length)
                .mapToDouble(j -> (p[j] - q[j]) * (p[j] - q[j]))
                .sum());
    }

    private int[] neighbours(double[][] points, int i, double eps) {
        return IntStream.range(0, points.length)
                .filter(j -> distance(points[i], points[j]) <= eps)
                .toArray();
    }
}
