package whetstone.datasets;

import java.util.Arrays;
import java.util.Random;

/**
 * A stream of Gaussian numbers whose mean or deviation jumps.
 *
 * <pre>{@code
 * GaussianSteps.draw(random, new Step(1000, 0, 1), new Step(1000, 2, 1))
 * }</pre>
 *
 * @param values in the order of the stream
 * @param starts index of the first item of each step
 */
public record GaussianSteps(double[] values, int[] starts) {
    /**
     * Part of the stream with one distribution.
     *
     * @param length items, at least 0
     * @param mean finite
     * @param sd standard deviation, at least 0
     */
    public record Step(int length, double mean, double sd) {
        public Step {
            Draw.requireAtLeast(0, length, "length");
            Draw.requireWithin(-Double.MAX_VALUE, Double.MAX_VALUE, mean, "mean");
            Draw.requireDeviation(sd, "sd");
        }
    }

    /** Draws the steps one after another. */
    public static GaussianSteps draw(Random random, Step... steps) {
        int[] bounds = Draw.bounds(Arrays.stream(steps).mapToInt(Step::length));
        double[] values = new double[bounds[steps.length]];
        for (int s = 0; s < steps.length; s++) {
            for (int i = bounds[s]; i < bounds[s + 1]; i++) {
                values[i] = steps[s].mean() + steps[s].sd() * random.nextGaussian();
            }
        }
        return new GaussianSteps(values, Arrays.copyOf(bounds, steps.length));
    }
}
