package neural.optimizers;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neural.optimizers.Optimizers.Adam;
import neural.optimizers.Optimizers.RmsProp;
import neural.optimizers.Optimizers.Rule;
import neural.optimizers.Optimizers.Sgd;
import whetstone.kit.Laws;

/** Rules with everyday settings, and ways along which they step. */
final class OptimizersCases {
    static final List<Rule> EVERYDAY =
            List.of(new Sgd(0.01, 0.9), new RmsProp(0.01, 0.9, 1e-8), new Adam(0.05, 0.9, 0.999, 1e-8));

    /** A bowl a hundred times as steep in one direction as in the other. */
    static final double[] LONG_BOWL = {1, 100};

    private OptimizersCases() {}

    static double loss(double[] curvatures, double[] theta) {
        return IntStream.range(0, theta.length)
                .mapToDouble(j -> curvatures[j] * theta[j] * theta[j] / 2)
                .sum();
    }

    static double distance(double[] theta) {
        return Math.sqrt(Arrays.stream(theta).map(entry -> entry * entry).sum());
    }

    record Steps(Rule rule, double[] theta, double[][] gradients) {
        /** Six gradients; the entries are of either sign, and their sizes differ up to a hundred times. */
        static Steps draw(Rule rule, int size, Random random) {
            double[][] gradients = IntStream.range(0, 6)
                    .mapToObj(step -> Laws.each(
                            random.doubles(size, -1, 1).toArray(),
                            u -> Math.signum(u) * StrictMath.pow(10, 2 * Math.abs(u) - 1)))
                    .toArray(double[][]::new);
            return new Steps(rule, random.doubles(size, -1, 1).toArray(), gradients);
        }

        double[][] take(Optimizers optimizers) {
            optimizers.start(rule);
            return optimizers.stepAll(theta, gradients);
        }

        /** The same for one of the numbers alone. */
        Steps of(int number) {
            return new Steps(
                    rule,
                    new double[] {theta[number]},
                    Arrays.stream(gradients)
                            .map(gradient -> new double[] {gradient[number]})
                            .toArray(double[][]::new));
        }
    }
}
