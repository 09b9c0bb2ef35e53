package clustering.kmeans;

import java.util.Arrays;

public class KMeansSolution implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        int n = x.length;
        int k = init.length;
        if (n == 0 || k == 0 || k > n || maxIterations < 0) {
            throw new IllegalArgumentException("n = " + n + ", k = " + k + ", maxIterations = " + maxIterations);
        }
        int d = x[0].length;
        if (!Arrays.stream(x).allMatch(p -> p.length == d) || !Arrays.stream(init).allMatch(c -> c.length == d)) {
            throw new IllegalArgumentException("not all have " + d + " columns");
        }

        double[][] centres = new double[k][];
        for (int c = 0; c < k; c++) {
            centres[c] = Arrays.copyOf(init[c], d);
        }
        int[] labels = nearest(x, centres);
        for (int iteration = 1; iteration <= maxIterations; iteration++) {
            centres = means(x, labels, k);
            int[] before = labels;
            labels = nearest(x, centres);
            if (Arrays.equals(before, labels)) {
                return new Result(centres, labels, inertia(x, centres, labels), iteration, true);
            }
        }
        return new Result(centres, labels, inertia(x, centres, labels), maxIterations, false);
    }

    private int[] nearest(double[][] x, double[][] centres) {
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            double best = Double.MAX_VALUE;
            for (int c = 0; c < centres.length; c++) {
                double distance = squared(x[i], centres[c]);
                if (distance < best) {
                    best = distance;
                    labels[i] = c;
                }
            }
        }
        return labels;
    }

    private double[][] means(double[][] x, int[] labels, int k) {
        double[][] means = new double[k][x[0].length];
        int[] size = new int[k];
        for (int i = 0; i < x.length; i++) {
            size[labels[i]]++;
            for (int j = 0; j < x[i].length; j++) {
                means[labels[i]][j] += x[i][j];
            }
        }
        for (int c = 0; c < k; c++) {
            for (int j = 0; j < means[c].length; j++) {
                means[c][j] /= size[c];
            }
        }
        return means;
    }

    private double inertia(double[][] x, double[][] centres, int[] labels) {
        double inertia = 0;
        for (int i = 0; i < x.length; i++) {
            inertia += squared(x[i], centres[labels[i]]);
        }
        return inertia;
    }

    private double squared(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return sum;
    }
}
