package clustering.kmeans;

/** Lloyd's algorithm with plain loops. */
public class KMeansSolution implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        check(x, init, maxIterations);
        int k = init.length;
        double[][] centres = new double[k][];
        for (int c = 0; c < k; c++) {
            centres[c] = init[c].clone();
        }
        int[] labels = new int[x.length];
        assign(x, centres, labels);

        int iterations = 0;
        boolean changed = true;
        while (changed && iterations < maxIterations) {
            moveToMeans(x, centres, labels);
            changed = assign(x, centres, labels);
            iterations++;
        }

        double inertia = 0;
        for (int i = 0; i < x.length; i++) {
            inertia += distance2(x[i], centres[labels[i]]);
        }
        return new Result(centres, labels, inertia, iterations, !changed);
    }

    /** Returns whether any label is another one than before. */
    private boolean assign(double[][] x, double[][] centres, int[] labels) {
        boolean changed = false;
        for (int i = 0; i < x.length; i++) {
            int nearest = 0;
            double smallest = distance2(x[i], centres[0]);
            for (int c = 1; c < centres.length; c++) {
                double distance = distance2(x[i], centres[c]);
                if (distance < smallest) {
                    smallest = distance;
                    nearest = c;
                }
            }
            if (labels[i] != nearest) {
                labels[i] = nearest;
                changed = true;
            }
        }
        return changed;
    }

    private void moveToMeans(double[][] x, double[][] centres, int[] labels) {
        for (int c = 0; c < centres.length; c++) {
            double[] total = new double[centres[c].length];
            int members = 0;
            for (int i = 0; i < x.length; i++) {
                if (labels[i] == c) {
                    members++;
                    for (int j = 0; j < total.length; j++) {
                        total[j] += x[i][j];
                    }
                }
            }
            if (members > 0) {
                for (int j = 0; j < total.length; j++) {
                    centres[c][j] = total[j] / members;
                }
            }
        }
    }

    private double distance2(double[] p, double[] q) {
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            double difference = p[j] - q[j];
            sum += difference * difference;
        }
        return sum;
    }

    private void check(double[][] x, double[][] init, int maxIterations) {
        if (x.length == 0 || init.length == 0) {
            throw new IllegalArgumentException("points and centres are needed");
        }
        if (init.length > x.length) {
            throw new IllegalArgumentException("more centres than points");
        }
        if (maxIterations < 0) {
            throw new IllegalArgumentException("maxIterations must not be negative");
        }
        int d = x[0].length;
        for (double[] point : x) {
            if (point.length != d) {
                throw new IllegalArgumentException("points of different lengths");
            }
        }
        for (double[] centre : init) {
            if (centre.length != d) {
                throw new IllegalArgumentException("a centre with " + centre.length + " numbers, not " + d);
            }
        }
    }
}
