package clustering.dbscan;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/** DBSCAN (Ester, Kriegel, Sander and Xu 1996, section 4.1), with a queue of the core points still to be spread from. */
public final class DbscanReference implements Dbscan {
    private static final int UNVISITED = -2;

    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        requireSettings(points, eps, minPoints);
        int[] labels = new int[points.length];
        Arrays.fill(labels, UNVISITED);
        int clusters = 0;
        for (int i = 0; i < points.length; i++) {
            if (labels[i] == UNVISITED) {
                if (neighbours(points, i, eps).length < minPoints) {
                    labels[i] = NOISE;
                } else {
                    spread(points, eps, minPoints, i, clusters++, labels);
                }
            }
        }
        return labels;
    }

    /** Labels all that a chain of core points reaches from this core point. */
    private static void spread(double[][] points, double eps, int minPoints, int core, int cluster, int[] labels) {
        labels[core] = cluster;
        Deque<Integer> cores = new ArrayDeque<>();
        cores.add(core);
        while (!cores.isEmpty()) {
            for (int q : neighbours(points, cores.remove(), eps)) {
                boolean unvisited = labels[q] == UNVISITED;
                if (unvisited || labels[q] == NOISE) {
                    labels[q] = cluster;
                }
                // What was taken for noise is known not to be core.
                if (unvisited && neighbours(points, q, eps).length >= minPoints) {
                    cores.add(q);
                }
            }
        }
    }

    /** The points within eps of this one, itself among them. */
    private static int[] neighbours(double[][] points, int i, double eps) {
        return IntStream.range(0, points.length)
                .filter(j -> distance(points[i], points[j]) <= eps)
                .toArray();
    }

    private static double distance(double[] p, double[] q) {
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            sum += (p[j] - q[j]) * (p[j] - q[j]);
        }
        return Math.sqrt(sum);
    }

    private static void requireSettings(double[][] points, double eps, int minPoints) {
        if (!(eps >= 0) || minPoints < 1) {
            throw new IllegalArgumentException("eps " + eps + ", minPoints " + minPoints);
        }
        for (double[] point : points) {
            if (point.length != points[0].length) {
                throw new IllegalArgumentException(
                        "points of " + points[0].length + " and " + point.length + " numbers");
            }
        }
    }
}
