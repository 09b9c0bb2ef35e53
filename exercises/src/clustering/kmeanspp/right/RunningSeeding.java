package clustering.kmeanspp.right;

import clustering.kmeanspp.KMeansPlusPlus;
import java.util.Arrays;

/** Keeps for every point its distance to the nearest centre so far, and walks down from the drawn part of the total. */
public final class RunningSeeding implements KMeansPlusPlus {
    @Override
    public double[] probabilities(double[][] x, int[] chosen) {
        double[] nearest = start(x);
        for (int c : chosen) {
            if (c < 0 || c > x.length - 1) {
                throw new IllegalArgumentException("no row " + c);
            }
            lower(nearest, x, x[c]);
        }
        return weights(nearest).share();
    }

    @Override
    public int[] choose(double[][] x, double[] draws) {
        double[] nearest = start(x);
        if (draws.length < 1 || x.length < draws.length) {
            throw new IllegalArgumentException("draws");
        }
        for (double draw : draws) {
            if (Double.isNaN(draw) || draw < 0 || draw >= 1) {
                throw new IllegalArgumentException("draw " + draw);
            }
        }
        int[] rows = new int[draws.length];
        for (int c = 0; c < draws.length; c++) {
            rows[c] = weights(nearest).at(draws[c]);
            lower(nearest, x, x[rows[c]]);
        }
        return rows;
    }

    private static double[] start(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no points");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("uneven");
            }
        }
        double[] nearest = new double[x.length];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        return nearest;
    }

    private static void lower(double[] nearest, double[][] x, double[] centre) {
        for (int i = 0; i < x.length; i++) {
            double distance = 0;
            for (int j = centre.length - 1; j >= 0; j--) {
                distance = Math.hypot(distance, x[i][j] - centre[j]);
            }
            nearest[i] = Math.min(nearest[i], distance);
        }
    }

    private static Weights weights(double[] nearest) {
        double[] squares = Arrays.stream(nearest).map(d -> d * d).toArray();
        boolean even = Double.isInfinite(squares[0]) || Arrays.stream(squares).allMatch(s -> s == 0);
        if (even) {
            Arrays.fill(squares, 1);
        }
        return new Weights(squares, Arrays.stream(squares).sum());
    }

    private record Weights(double[] each, double total) {
        double[] share() {
            return Arrays.stream(each).map(weight -> weight / total).toArray();
        }

        int at(double draw) {
            double rest = draw * total;
            int last = -1;
            for (int i = 0; i < each.length; i++) {
                if (each[i] == 0) {
                    continue;
                }
                last = i;
                rest -= each[i];
                if (rest < 0) {
                    break;
                }
            }
            return last;
        }
    }
}
