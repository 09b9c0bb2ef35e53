package whetstone.datasets;

import java.util.Random;

/**
 * Two interlocking half circles of radius 1, which no straight line separates.
 *
 * @param x n x 2, the moons in random order
 * @param labels 0 for the upper moon around (0, 0), 1 for the lower moon around (1, 0.5); as equally
 *     frequent as n allows
 */
public record Moons(double[][] x, int[] labels) {
    /** Draws n points at uniform angles and adds N(0, noise²) to both coordinates. */
    public static Moons draw(Random random, int n, double noise) {
        Draw.requireAtLeast(0, n, "n");
        Draw.requireDeviation(noise, "noise");
        int[] labels = Draw.balancedLabels(random, n, 2);
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            double angle = StrictMath.PI * random.nextDouble();
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            x[i] = labels[i] == 0 ? new double[] {cos, sin} : new double[] {1 - cos, 0.5 - sin};
        }
        Draw.jitter(random, x, noise);
        return new Moons(x, labels);
    }
}
