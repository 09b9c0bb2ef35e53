package clustering.kmeans;

import java.util.Arrays;

/** k-means by alternating assignments and means (Lloyd 1982, "Least squares quantization in PCM", section III, method I). */
public class KMeansReference implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        requireSizes(x, init, maxIterations);
        double[][] centres = Arrays.stream(init).map(double[]::clone).toArray(double[][]::new);
        int[] labels = assign(x, centres);
        int iterations = 0;
        boolean converged = false;
        while (!converged && iterations < maxIterations) {
            centres = update(x, labels, centres);
            int[] next = assign(x, centres);
            converged = Arrays.equals(next, labels);
            labels = next;
            iterations++;
        }
        return new Result(centres, labels, inertia(x, centres, labels), iterations, converged);
    }

    private static void requireSizes(double[][] x, double[][] init, int maxIterations) {
        if (init.length == 0 || init.length > x.length) {
            throw new IllegalArgumentException(init.length + " centres for " + x.length + " points");
        }
        if (maxIterations < 0) {
            throw new IllegalArgumentException("at most " + maxIterations + " iterations");
        }
        for (double[] row : x) {
            requireColumns(x[0].length, row);
        }
        for (double[] centre : init) {
            requireColumns(x[0].length, centre);
        }
    }

    private static void requireColumns(int d, double[] row) {
        if (row.length != d) {
            throw new IllegalArgumentException("rows of " + d + " and " + row.length + " columns");
        }
    }

    private static int[] assign(double[][] x, double[][] centres) {
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int c = 1; c < centres.length; c++) {
                // strictly nearer: among equally near centres the first one keeps the point
                if (squaredDistance(x[i], centres[c]) < squaredDistance(x[i], centres[labels[i]])) {
                    labels[i] = c;
                }
            }
        }
        return labels;
    }

    private static double[][] update(double[][] x, int[] labels, double[][] centres) {
        int d = x[0].length;
        double[][] means = new double[centres.length][d];
        int[] counts = new int[centres.length];
        for (int i = 0; i < x.length; i++) {
            counts[labels[i]]++;
            for (int j = 0; j < d; j++) {
                means[labels[i]][j] += x[i][j];
            }
        }
        for (int c = 0; c < means.length; c++) {
            for (int j = 0; j < d; j++) {
                means[c][j] = counts[c] == 0 ? centres[c][j] : means[c][j] / counts[c];
            }
        }
        return means;
    }

    private static double inertia(double[][] x, double[][] centres, int[] labels) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += squaredDistance(x[i], centres[labels[i]]);
        }
        return sum;
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return sum;
    }
}
