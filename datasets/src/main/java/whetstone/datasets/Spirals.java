package whetstone.datasets;

import java.util.Random;

/**
 * Arms that wind once around the origin, one class each: the classic test of a small neural network.
 *
 * <p>A point of arm a at radius r, uniform in [0.1, 1), has the angle 2 pi (a / arms + r). Along a ray
 * neighbouring arms are 1 / arms apart, so noise well below that keeps them distinct.
 *
 * @param x (arms * perArm) x 2, the arms in random order
 * @param labels the arm of each point, from 0, all equally frequent
 */
public record Spirals(double[][] x, int[] labels) {
    private static final double START = 0.1; // the arms meet at the origin

    /** Draws points of every arm and adds N(0, noise²) to both coordinates. */
    public static Spirals draw(Random random, int arms, int perArm, double noise) {
        Draw.requireAtLeast(1, arms, "arms");
        Draw.requireAtLeast(0, perArm, "perArm");
        Draw.requireDeviation(noise, "noise");
        int n = Math.multiplyExact(arms, perArm);
        int[] labels = Draw.balancedLabels(random, n, arms);
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            double radius = START + (1 - START) * random.nextDouble();
            double angle = 2 * StrictMath.PI * ((double) labels[i] / arms + radius);
            x[i] = new double[] {radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)};
        }
        Draw.jitter(random, x, noise);
        return new Spirals(x, labels);
    }
}
