package clustering.kmeanspp;

import java.util.Arrays;

/** Careful seeding by D² weights (Arthur and Vassilvitskii 2007, "k-means++", section 2.2). */
public class KMeansPlusPlusReference implements KMeansPlusPlus {
    @Override
    public double[] probabilities(double[][] x, int[] chosen) {
        requireRows(x, chosen);
        double[] weights = new double[x.length];
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            weights[i] = chosen.length == 0 ? 1 : squaredDistanceToNearest(x, i, chosen);
            total += weights[i];
        }
        for (int i = 0; i < x.length; i++) {
            weights[i] = total == 0 ? 1.0 / x.length : weights[i] / total;
        }
        return weights;
    }

    @Override
    public int[] choose(double[][] x, double[] draws) {
        requireDraws(x, draws);
        int[] chosen = {};
        for (double draw : draws) {
            int row = row(probabilities(x, chosen), draw);
            chosen = Arrays.copyOf(chosen, chosen.length + 1);
            chosen[chosen.length - 1] = row;
        }
        return chosen;
    }

    /** The first row with which the sum exceeds the draw; the last possible one when rounding leaves the sum below it. */
    private static int row(double[] probabilities, double draw) {
        int row = 0;
        double sum = 0;
        for (int i = 0; i < probabilities.length && sum <= draw; i++) {
            if (probabilities[i] > 0) {
                sum += probabilities[i];
                row = i;
            }
        }
        return row;
    }

    private static double squaredDistanceToNearest(double[][] x, int i, int[] chosen) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int centre : chosen) {
            nearest = Math.min(nearest, squaredDistance(x[i], x[centre]));
        }
        return nearest;
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return sum;
    }

    private static void requireRows(double[][] x, int[] chosen) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no points");
        }
        for (double[] point : x) {
            if (point.length != x[0].length) {
                throw new IllegalArgumentException("points of " + x[0].length + " and " + point.length + " numbers");
            }
        }
        for (int row : chosen) {
            if (row < 0 || row >= x.length) {
                throw new IllegalArgumentException("row " + row + " of " + x.length);
            }
        }
    }

    private static void requireDraws(double[][] x, double[] draws) {
        if (draws.length == 0 || draws.length > x.length) {
            throw new IllegalArgumentException(draws.length + " draws for " + x.length + " points");
        }
        for (double draw : draws) {
            if (!(draw >= 0 && draw < 1)) {
                throw new IllegalArgumentException("draw " + draw);
            }
        }
    }
}
