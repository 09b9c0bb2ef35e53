package neural.mlp;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import neural.mlp.Mlp.Layer;
import neural.mlp.Mlp.Network;
import neural.mlp.MlpCases.Problem;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

public final class MlpHidden implements Checks<Mlp> {
    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    /**
     * From scikit-learn 1.2.1: MLPClassifier((3,), "relu", alpha=1.0) fitted to load_iris()'s rows ::15 for one step, its
     * coefs_ and intercepts_ then set to np.sin(np.arange(1, 28)) in the order of {@link #network}, and _backprop called. Its
     * alpha is lambda times the number of rows, which is 10.
     */
    private static final double LOSS = 1.8526756645532125;

    private static final double[] GRADIENT = {
        -0.523783929498,
        0.988015406905,
        -1.15417312399,
        -0.577188737983,
        0.611509693971,
        -0.927078645971,
        0.0393327124687,
        0.188141630903,
        -0.109048361735,
        -0.0331956661394,
        -0.11991041284,
        -0.0354394790298,
        -0.126114944386,
        0.188268224169,
        -0.246653314166,
        -0.588674548053,
        -0.311964637602,
        0.700610380123,
        -0.647086803467,
        -0.205709171367,
        1.04274378473,
        -0.156441698958,
        -0.189740716079,
        0.17011740749,
        -0.274713344242,
        -0.00522973925407,
        0.279943083496
    };

    @Override
    public void declare(Claims<Mlp> claims) {
        Iris iris = Iris.load();
        int[] some = IntStream.range(0, 10).map(i -> 15 * i).toArray();
        double[][] x = Arrays.stream(some).mapToObj(i -> iris.x()[i]).toArray(double[][]::new);
        int[] labels = Arrays.stream(some).map(i -> iris.y()[i]).toArray();
        claims.that("has the loss and the gradient of a small network on ten flowers")
                .worth(0.25)
                .ask(mlp -> mlp.evaluate(network(i -> Math.sin(i + 1)), x, labels, 0.1))
                .expect(answer -> near(LOSS, answer.loss(), NINE_DIGITS)
                        .about("the loss is")
                        .and(() -> MlpCases.blocks(network(i -> GRADIENT[i]), answer.gradient(), NINE_DIGITS)));

        claims.that("has the loss and the gradient of a network with four layers")
                .worth(0.25)
                .given(sizes(3, 20), (rows, random) -> deep(rows, random))
                .ask((mlp, problem) -> mlp.evaluate(problem.network(), problem.x(), problem.labels(), problem.lambda()))
                .expectReference(MlpReference::new, NINE_DIGITS);
    }

    /** 4 x 3, then 3 x 3: weights input by input, biases, weights unit by unit, biases. */
    private static Network network(IntToDoubleFunction parameter) {
        return new Network(List.of(layer(4, 0, parameter), layer(3, 15, parameter)));
    }

    private static Layer layer(int inputs, int from, IntToDoubleFunction parameter) {
        double[][] weights = IntStream.range(0, inputs)
                .mapToObj(i -> IntStream.range(from + 3 * i, from + 3 * i + 3)
                        .mapToDouble(parameter)
                        .toArray())
                .toArray(double[][]::new);
        int biases = from + 3 * inputs;
        return new Layer(
                weights,
                IntStream.range(biases, biases + 3).mapToDouble(parameter).toArray());
    }

    private static Problem deep(int rows, Random random) {
        Problem drawn = Problem.draw(rows, random);
        return new Problem(MlpCases.network(new int[] {3, 6, 5, 4, 2}, random), drawn.x(), drawn.labels(), 0.01);
    }
}
