package clustering.dbscan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

public class DbscanSolution implements Dbscan {
    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        if (Double.isNaN(eps) || eps < 0) {
            throw new IllegalArgumentException("eps = " + eps);
        }
        if (minPoints < 1) {
            throw new IllegalArgumentException("minPoints = " + minPoints);
        }
        for (double[] point : points) {
            if (point.length != points[0].length) {
                throw new IllegalArgumentException("points of different lengths");
            }
        }

        int[] labels = new int[points.length];
        Arrays.fill(labels, NOISE);
        int clusters = 0;
        for (int i = 0; i < points.length; i++) {
            if (labels[i] != NOISE || neighbours(points, i, eps).size() < minPoints) {
                continue;
            }
            int cluster = clusters++;
            labels[i] = cluster;
            Queue<Integer> cores = new ArrayDeque<>();
            cores.add(i);
            while (!cores.isEmpty()) {
                for (int j : neighbours(points, cores.remove(), eps)) {
                    if (labels[j] == NOISE) {
                        labels[j] = cluster;
                        if (neighbours(points, j, eps).size() >= minPoints) {
                            cores.add(j);
                        }
                    }
                }
            }
        }
        return labels;
    }

    private List<Integer> neighbours(double[][] points, int i, double eps) {
        List<Integer> near = new ArrayList<>();
        for (int j = 0; j < points.length; j++) {
            double sum = 0;
            for (int c = 0; c < points[i].length; c++) {
                double difference = points[i][c] - points[j][c];
                sum += difference * difference;
            }
            if (Math.sqrt(sum) <= eps) {
                near.add(j);
            }
        }
        return near;
    }
}
