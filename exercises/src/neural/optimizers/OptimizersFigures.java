package neural.optimizers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import neural.optimizers.Optimizers.Adam;
import neural.optimizers.Optimizers.RmsProp;
import neural.optimizers.Optimizers.Rule;
import neural.optimizers.Optimizers.Sgd;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class OptimizersFigures implements Figures<Optimizers> {
    private static final double[] BOWL = {1, 20};
    private static final double[] FROM = {-4, 1};
    private static final int STEPS = 120;

    @Override
    public List<Sketch<Optimizers>> sketches() {
        return List.of(
                Sketch.of(
                        "Four ways down a bowl",
                        "The bowl is 20 times as steep across as along. Plain descent drops to the floor and slides along it;"
                                + " momentum swings from side to side and arrives early; RmsProp and Adam go equally far in"
                                + " both numbers at first, for each has its own scale. A way that leaves the picture"
                                + " climbs.",
                        OptimizersFigures::ways),
                Sketch.of(
                        "The loss on the way",
                        "All curves begin at the same loss and fall. Momentum and Adam overtake plain descent and swing"
                                + " through the bottom. RmsProp, whose steps keep their length, jumps about near the bottom."
                                + " Rising curves go uphill, and a curve that breaks off met a NaN.",
                        OptimizersFigures::losses),
                Sketch.of(
                        "How long is the first step?",
                        "Sgd goes as far as the gradient is large. RmsProp and Adam go as far as the rate says, until the"
                                + " gradient comes near epsilon, 1e-8, on the left. RmsProp lies a factor of 3 above the"
                                + " rate; Adam lies on it, for its means are corrected. Adam elsewhere: look"
                                + " at the correction.",
                        OptimizersFigures::firstSteps));
    }

    private static Figure ways(Optimizers optimizers) {
        double[][][] ways = ways(optimizers, STEPS);
        return Figure.saying(
                        "After %s steps plain descent stands at (%s), momentum at (%s), RmsProp at (%s) and Adam at (%s).",
                        STEPS, ways[0][STEPS], ways[1][STEPS], ways[2][STEPS], ways[3][STEPS])
                .axes("first number", "second number")
                .line("equal loss", rings(0.1, 1, 4, 9, 16))
                .line("plain", ways[0])
                .line("momentum 0.8", ways[1])
                .line("RmsProp", ways[2])
                .line("Adam", ways[3])
                .points("beginning", new double[][] {FROM});
    }

    private static double[][][] ways(Optimizers optimizers, int steps) {
        return Stream.<Rule>of(
                        new Sgd(0.03, 0),
                        new Sgd(0.03, 0.8),
                        new RmsProp(0.05, 0.9, 1e-8),
                        new Adam(0.1, 0.9, 0.999, 1e-8))
                .map(rule -> {
                    optimizers.start(rule);
                    return optimizers.descend(FROM, BOWL, steps);
                })
                .toArray(double[][][]::new);
    }

    /** Where the loss has given values: ellipses, with a gap after each. */
    private static double[][] rings(double... losses) {
        return Arrays.stream(losses)
                .boxed()
                .flatMap(loss -> Stream.concat(
                        Arrays.stream(Spaced.evenly(0, 2 * Math.PI, 49)).mapToObj(angle -> new double[] {
                            Math.sqrt(2 * loss / BOWL[0]) * StrictMath.cos(angle),
                            Math.sqrt(2 * loss / BOWL[1]) * StrictMath.sin(angle)
                        }),
                        Stream.of(new double[] {Double.NaN, Double.NaN})))
                .toArray(double[][]::new);
    }

    private static Figure losses(Optimizers optimizers) {
        double[][] losses = Stream.of(ways(optimizers, STEPS))
                .map(way -> Stream.of(way)
                        .mapToDouble(at -> Math.max(1e-9, OptimizersCases.loss(BOWL, at)))
                        .toArray())
                .toArray(double[][]::new);
        return Figure.saying(
                        "After %s steps the losses of plain descent, momentum, RmsProp and Adam are %s, %s, %s and %s.",
                        STEPS, losses[0][STEPS], losses[1][STEPS], losses[2][STEPS], losses[3][STEPS])
                .axes("steps", "loss, at least 1e-9")
                .logarithmicY()
                .series("plain", losses[0])
                .series("momentum 0.8", losses[1])
                .series("RmsProp", losses[2])
                .series("Adam", losses[3]);
    }

    private static Figure firstSteps(Optimizers optimizers) {
        double[] gradients = Spaced.byRatio(1e-10, 100, 49);
        double[] sgd = firstSteps(optimizers, new Sgd(0.01, 0.9), gradients);
        double[] rmsProp = firstSteps(optimizers, new RmsProp(0.01, 0.9, 1e-8), gradients);
        double[] adam = firstSteps(optimizers, new Adam(0.01, 0.9, 0.999, 1e-8), gradients);
        return Figure.saying(
                        "For a gradient of 100 the first steps of Sgd, RmsProp and Adam are %s, %s and %s long; for one of"
                                + " 1e-10 they are %s, %s and %s.",
                        sgd[48], rmsProp[48], adam[48], sgd[0], rmsProp[0], adam[0])
                .axes("gradient", "length of the first step")
                .logarithmicX()
                .logarithmicY()
                .line("the rate, 0.01", gradients, g -> 0.01)
                .line("Sgd", gradients, sgd)
                .line("RmsProp", gradients, rmsProp)
                .line("Adam", gradients, adam);
    }

    private static double[] firstSteps(Optimizers optimizers, Rule rule, double[] gradients) {
        return Arrays.stream(gradients)
                .map(g -> {
                    optimizers.start(rule);
                    return Math.abs(optimizers.step(new double[1], new double[] {g})[0]);
                })
                .toArray();
    }
}
