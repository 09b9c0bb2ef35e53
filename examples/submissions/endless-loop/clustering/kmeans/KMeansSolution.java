package clustering.kmeans;

/** A centre without points is given the points that are nearest to it, until it has some. */
public class KMeansSolution implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        if (init.length == 0 || init.length > x.length || maxIterations < 0) {
            throw new IllegalArgumentException("sizes");
        }
        double[][] centres = new double[init.length][];
        for (int c = 0; c < init.length; c++) {
            centres[c] = init[c].clone();
            requireLength(x[0].length, init[c]);
        }
        for (double[] point : x) {
            requireLength(x[0].length, point);
        }
        int[] labels = assign(x, centres);
        int iterations = 0;
        boolean converged = false;
        while (!converged && iterations < maxIterations) {
            for (int c = 0; c < centres.length; c++) {
                centres[c] = mean(x, labels, c, centres);
            }
            int[] next = assign(x, centres);
            converged = java.util.Arrays.equals(labels, next);
            labels = next;
            iterations++;
        }
        double inertia = 0;
        for (int i = 0; i < x.length; i++) {
            inertia += distance(x[i], centres[labels[i]]);
        }
        return new Result(centres, labels, inertia, iterations, converged);
    }

    private double[] mean(double[][] x, int[] labels, int c, double[][] centres) {
        while (true) {
            double[] sum = new double[x[0].length];
            int members = 0;
            for (int i = 0; i < x.length; i++) {
                if (labels[i] == c) {
                    members++;
                    for (int j = 0; j < sum.length; j++) {
                        sum[j] += x[i][j];
                    }
                }
            }
            if (members > 0) {
                for (int j = 0; j < sum.length; j++) {
                    sum[j] /= members;
                }
                return sum;
            }
            labels = assign(x, centres); // the same points, the same centres: nothing will ever change
        }
    }

    private int[] assign(double[][] x, double[][] centres) {
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int c = 1; c < centres.length; c++) {
                if (distance(x[i], centres[c]) < distance(x[i], centres[labels[i]])) {
                    labels[i] = c;
                }
            }
        }
        return labels;
    }

    private double distance(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return sum;
    }

    private void requireLength(int d, double[] row) {
        if (row.length != d) {
            throw new IllegalArgumentException("length " + row.length);
        }
    }
}
