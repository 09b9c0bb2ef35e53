package clustering.kmeans.right;

import clustering.kmeans.KMeans;

/** Keeps the sum and the count of every cluster, and moves a point from one to the other when its label changes. */
public final class MovingKMeans implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        check(x, init, maxIterations);
        int k = init.length;
        int d = init[0].length;
        double[][] centres = new double[k][];
        for (int c = 0; c < k; c++) {
            centres[c] = init[c].clone();
        }
        double[][] sums = new double[k][d];
        int[] counts = new int[k];
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            labels[i] = nearest(x[i], centres);
            add(sums[labels[i]], x[i], 1);
            counts[labels[i]]++;
        }
        int made = 0;
        int moved = -1;
        while (moved != 0 && made < maxIterations) {
            made++;
            for (int c = 0; c < k; c++) {
                if (counts[c] > 0) {
                    for (int j = 0; j < d; j++) {
                        centres[c][j] = sums[c][j] / counts[c];
                    }
                }
            }
            moved = 0;
            for (int i = 0; i < x.length; i++) {
                int now = nearest(x[i], centres);
                if (now != labels[i]) {
                    moved++;
                    add(sums[labels[i]], x[i], -1);
                    add(sums[now], x[i], 1);
                    counts[labels[i]]--;
                    counts[now]++;
                    labels[i] = now;
                }
            }
        }
        double inertia = 0;
        for (int c = 0; c < k; c++) {
            for (int i = 0; i < x.length; i++) {
                inertia += labels[i] == c ? squared(x[i], centres[c]) : 0;
            }
        }
        return new Result(centres, labels, inertia, made, moved == 0);
    }

    private static void check(double[][] x, double[][] init, int maxIterations) {
        boolean fits = init.length >= 1 && init.length <= x.length && maxIterations >= 0;
        for (int i = 0; fits && i < x.length; i++) {
            fits = x[i].length == x[0].length;
        }
        for (int c = 0; fits && c < init.length; c++) {
            fits = init[c].length == x[0].length;
        }
        if (!fits) {
            throw new IllegalArgumentException("points, centres and iterations do not fit");
        }
    }

    private static int nearest(double[] point, double[][] centres) {
        int best = centres.length - 1;
        for (int c = best - 1; c >= 0; c--) {
            if (squared(point, centres[c]) <= squared(point, centres[best])) {
                best = c;
            }
        }
        return best;
    }

    private static double squared(double[] a, double[] b) {
        double sum = 0;
        for (int j = a.length - 1; j >= 0; j--) {
            sum += Math.pow(a[j] - b[j], 2);
        }
        return sum;
    }

    private static void add(double[] sum, double[] point, int sign) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += sign * point[j];
        }
    }
}
