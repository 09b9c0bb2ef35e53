package clustering.dbscan.right;

import clustering.dbscan.Dbscan;
import java.util.Arrays;

/** Measures all pairs once, and spreads each cluster in depth, by a method that calls itself. */
public final class RecursiveDbscan implements Dbscan {
    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        if (Double.isNaN(eps) || eps < 0 || minPoints <= 0) {
            throw new IllegalArgumentException("settings");
        }
        int n = points.length;
        boolean[][] near = new boolean[n][n];
        int[] degree = new int[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (points[i].length != points[j].length) {
                    throw new IllegalArgumentException("uneven");
                }
                double length = 0;
                for (int c = 0; c < points[i].length; c++) {
                    length = Math.hypot(length, points[i][c] - points[j][c]);
                }
                near[i][j] = length <= eps;
                degree[i] += near[i][j] ? 1 : 0;
            }
        }
        int[] labels = new int[n];
        Arrays.fill(labels, NOISE);
        int next = 0;
        for (int i = 0; i < n; i++) {
            if (degree[i] >= minPoints && labels[i] == NOISE) {
                reach(i, next++, labels, near, degree, minPoints);
            }
        }
        return labels;
    }

    private static void reach(int i, int cluster, int[] labels, boolean[][] near, int[] degree, int minPoints) {
        labels[i] = cluster;
        if (degree[i] < minPoints) {
            return;
        }
        for (int j = 0; j < labels.length; j++) {
            if (near[i][j] && labels[j] == NOISE) {
                reach(j, cluster, labels, near, degree, minPoints);
            }
        }
    }
}
