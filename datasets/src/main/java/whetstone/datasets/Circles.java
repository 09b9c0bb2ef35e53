package whetstone.datasets;

import java.util.Random;

/**
 * Two circles around the origin, one inside the other: equal means, so no linear model tells them apart.
 *
 * @param x n x 2, the circles in random order
 * @param labels 0 for the outer circle, 1 for the inner; as equally frequent as n allows
 */
public record Circles(double[][] x, int[] labels) {
    /** Radius of the circle labelled 0. */
    public static final double OUTER = 1;

    /** Radius of the circle labelled 1. */
    public static final double INNER = 0.5;

    /** Draws n points at uniform angles and adds N(0, noise²) to both coordinates. */
    public static Circles draw(Random random, int n, double noise) {
        Draw.requireAtLeast(0, n, "n");
        Draw.requireDeviation(noise, "noise");
        int[] labels = Draw.balancedLabels(random, n, 2);
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            double radius = labels[i] == 0 ? OUTER : INNER;
            double angle = 2 * StrictMath.PI * random.nextDouble();
            x[i] = new double[] {radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)};
        }
        Draw.jitter(random, x, noise);
        return new Circles(x, labels);
    }
}
