package whetstone.datasets;

import java.util.Random;

/**
 * Points on a random plane, or scattered around it.
 *
 * <p>x is N(0, 1) in every column. The intercept and the slopes lie in [-5, -1] or [1, 5], so that
 * leaving one of them out always shows.
 *
 * @param x n x d
 * @param y n values: {@code intercept + slopes[0] * x[i][0] + ...}, summed from the left, plus noise
 * @param intercept of the plane the points were drawn from
 * @param slopes d of them
 */
public record Plane(double[][] x, double[] y, double intercept, double[] slopes) {
    /** Draws n points in d dimensions that lie on the plane, up to the rounding of the sum. */
    public static Plane noiseless(Random random, int n, int d) {
        Draw.requireAtLeast(0, n, "n");
        Draw.requireAtLeast(0, d, "d");
        double intercept = coefficient(random);
        double[] slopes = new double[d];
        for (int j = 0; j < d; j++) {
            slopes[j] = coefficient(random);
        }
        double[][] x = new double[n][d];
        Draw.jitter(random, x, 1);
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = height(intercept, slopes, x[i]);
        }
        return new Plane(x, y, intercept, slopes);
    }

    /** Draws n points in d dimensions and adds N(0, sd²) to their y; the plane and x are those of {@link #noiseless}. */
    public static Plane noisy(Random random, int n, int d, double sd) {
        Draw.requireDeviation(sd, "sd");
        Plane plane = noiseless(random, n, d);
        Draw.jitter(random, plane.y, sd);
        return plane;
    }

    /** The intercept followed by the slopes, d + 1 values. */
    public double[] coefficients() {
        double[] coefficients = new double[slopes.length + 1];
        coefficients[0] = intercept;
        System.arraycopy(slopes, 0, coefficients, 1, slopes.length);
        return coefficients;
    }

    private static double coefficient(Random random) {
        double size = 1 + 4 * random.nextDouble();
        return random.nextBoolean() ? size : -size;
    }

    private static double height(double intercept, double[] slopes, double[] row) {
        double sum = intercept;
        for (int j = 0; j < row.length; j++) {
            sum += slopes[j] * row[j];
        }
        return sum;
    }
}
