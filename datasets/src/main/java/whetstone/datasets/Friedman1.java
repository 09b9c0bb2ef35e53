package whetstone.datasets;

import java.util.Random;

/**
 * A smooth regression with an interaction, a curve, two straight terms and five idle columns.
 *
 * <p>y = 10 sin(pi x0 x1) + 20 (x2 - 0.5)² + 10 x3 + 5 x4 + noise. Source: Friedman, "Multivariate
 * Adaptive Regression Splines", Annals of Statistics 19(1), 1991.
 *
 * @param x n x 10, uniform in [0, 1); only the first five columns matter
 * @param y n values
 */
public record Friedman1(double[][] x, double[] y) {
    /** Columns of {@code x}. */
    public static final int DIMENSION = 10;

    /** Draws n items with noise N(0, sd²) on y; Friedman takes sd = 1. */
    public static Friedman1 draw(Random random, int n, double sd) {
        Draw.requireAtLeast(0, n, "n");
        Draw.requireDeviation(sd, "sd");
        double[][] x = Draw.uniform(random, n, DIMENSION, 0, 1);
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = expected(x[i]);
        }
        Draw.jitter(random, y, sd);
        return new Friedman1(x, y);
    }

    /** The value of y without noise at a row of at least five values. */
    public static double expected(double[] row) {
        double curve = row[2] - 0.5;
        return 10 * StrictMath.sin(StrictMath.PI * row[0] * row[1]) + 20 * curve * curve + 10 * row[3] + 5 * row[4];
    }
}
