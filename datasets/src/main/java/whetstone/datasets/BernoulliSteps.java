package whetstone.datasets;

import java.util.Arrays;
import java.util.Random;

/**
 * A stream of zeros and ones whose rate of ones jumps: the errors of a classifier when its world changes.
 *
 * <pre>{@code
 * BernoulliSteps.draw(random, new Step(1000, 0.2), new Step(1000, 0.5))
 * }</pre>
 *
 * @param values 0 or 1, in the order of the stream
 * @param starts index of the first item of each step
 */
public record BernoulliSteps(int[] values, int[] starts) {
    /**
     * Part of the stream with one rate.
     *
     * @param length items, at least 0
     * @param rate probability of a one, in [0, 1]
     */
    public record Step(int length, double rate) {
        public Step {
            Draw.requireAtLeast(0, length, "length");
            Draw.requireWithin(0, 1, rate, "rate");
        }
    }

    /** Draws the steps one after another. */
    public static BernoulliSteps draw(Random random, Step... steps) {
        int[] bounds = Draw.bounds(Arrays.stream(steps).mapToInt(Step::length));
        int[] values = new int[bounds[steps.length]];
        for (int s = 0; s < steps.length; s++) {
            for (int i = bounds[s]; i < bounds[s + 1]; i++) {
                values[i] = random.nextDouble() < steps[s].rate() ? 1 : 0;
            }
        }
        return new BernoulliSteps(values, Arrays.copyOf(bounds, steps.length));
    }
}
