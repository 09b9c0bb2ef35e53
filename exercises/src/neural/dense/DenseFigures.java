package neural.dense;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import neural.dense.Dense.Gradients;
import neural.dense.DenseCases.Layer;
import neural.dense.DenseCases.Problem;
import whetstone.datasets.Iris;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class DenseFigures implements Figures<Dense> {
    private static final int STEPS = 60;

    @Override
    public List<Sketch<Dense>> sketches() {
        return List.of(
                Sketch.of(
                        "Three gradients against central differences",
                        "Every entry is a point, and all points lie on the diagonal. A block on a flatter line is divided by"
                                + " something, one on the other diagonal has the wrong sign, and a scattered one has"
                                + " its entries in the wrong places.",
                        DenseFigures::blocks),
                Sketch.of(
                        "A layer learns the irises",
                        "A layer of four inputs and three outputs follows your gradients, with three rates. All curves begin at"
                                + " the same loss and fall, the larger the rate the faster, towards the least there"
                                + " can be. Curves that rise go uphill.",
                        DenseFigures::losses));
    }

    private static Figure blocks(Dense dense) {
        Problem problem = Problem.draw(5, 4, 3, new Random(8));
        Gradients right = problem.differences();
        Gradients yours = problem.gradients(dense);
        return Figure.saying(
                        "The biases: %s by differences, %s by your gradient. The first weights: %s and %s.",
                        right.bias(), yours.bias(), right.weights()[0], yours.weights()[0])
                .axes("central difference", "your gradient")
                .line("equal", new double[] {-8, 12}, at -> at)
                .points("inputs", flat(right.x()), flat(yours.x()))
                .points("weights", flat(right.weights()), flat(yours.weights()))
                .points("bias", right.bias(), yours.bias());
    }

    private static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    private static Figure losses(Dense dense) {
        double[][] histories = DoubleStream.of(0.002, 0.006, 0.015)
                .mapToObj(rate -> history(dense, rate))
                .toArray(double[][]::new);
        return Figure.saying(
                        "After %s steps the losses for the rates 0.002, 0.006 and 0.015 are %s, %s and %s.",
                        STEPS, histories[0][STEPS], histories[1][STEPS], histories[2][STEPS])
                .axes("steps", "mean loss of a row")
                .series("rate 0.002", histories[0])
                .series("rate 0.006", histories[1])
                .series("rate 0.015", histories[2]);
    }

    private static double[] history(Dense dense, double rate) {
        Iris iris = Iris.load();
        double[][] targets = new double[iris.y().length][3];
        for (int i = 0; i < targets.length; i++) {
            targets[i][iris.y()[i]] = 1;
        }
        Layer at = new Layer(new double[4][3], new double[3]);
        double[] losses = new double[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            Problem problem = new Problem(at, iris.x(), targets);
            losses[step] = problem.loss() / targets.length;
            Gradients gradients = problem.gradients(dense);
            at = new Layer(
                    DenseCases.minus(at.weights(), Laws.each(gradients.weights(), g -> rate * g / targets.length)),
                    DenseCases.minus(at.bias(), Laws.each(gradients.bias(), g -> rate * g / targets.length)));
        }
        return losses;
    }
}
