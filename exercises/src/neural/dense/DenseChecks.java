package neural.dense;

import static neural.dense.DenseCases.block;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neural.dense.Dense.Gradients;
import neural.dense.DenseCases.Layer;
import neural.dense.DenseCases.Problem;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

public final class DenseChecks implements Checks<Dense> {
    private static final String FORWARD = "has the outputs of the statement's example";
    private static final String WEIGHTS = "has the gradient of the weights in the statement's example";
    private static final String BIAS = "has the gradient of the bias in the statement's example";
    private static final String INPUTS = "has the gradient of the inputs in the statement's example";

    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    /** The loss is a parabola in each number, so central differences are right up to rounding, about 1e-10. */
    private static final Tolerance DIFFERENCES = within(1e-8, 1e-7);

    private static final Layer LAYER = new Layer(new double[][] {{1, 2}, {0, -1}, {3, 1}}, new double[] {1, -2});
    private static final double[][] X = {{1, 2, 0}, {2, 0, -1}};
    private static final double[][] UPSTREAM = {{1, 0}, {2, -1}};

    private static final List<Layer> NO_LAYERS = List.of(
            new Layer(new double[0][], new double[] {1}),
            new Layer(new double[][] {{}}, new double[0]),
            new Layer(new double[][] {{1, 2}, {3}}, new double[] {1, 2}),
            new Layer(new double[][] {{1, 2}}, new double[] {1}),
            new Layer(new double[][] {{1, 2}}, new double[] {1, 2, 3}));

    private static final List<double[][]> NO_BATCHES = List.of(
            new double[0][], new double[][] {{1, 2}}, new double[][] {{1, 2, 3, 4}}, new double[][] {{1, 2, 3}, {1}});

    private static final List<double[][]> NO_UPSTREAMS = List.of(
            new double[][] {{1, 0}},
            new double[][] {{1, 0}, {1, 0}, {1, 0}},
            new double[][] {{1}, {2}},
            new double[][] {{1, 0}, {1, 0, 0}});

    @Override
    public void declare(Claims<Dense> claims) {
        declareExample(claims);
        declareDifferences(claims);
        declareBatches(claims);
        declareState(claims);
        declareManners(claims);
    }

    private static void declareExample(Claims<Dense> claims) {
        claims.that(FORWARD)
                .worth(1)
                .hint("Begin every entry with the bias of its column, and add up row of X times column of W.")
                .ask(dense -> {
                    dense.start(LAYER.weights(), LAYER.bias());
                    return dense.forward(X);
                })
                .expect(near(new double[][] {{2, -2}, {0, 1}}, NINE_DIGITS));

        claims.that(WEIGHTS)
                .worth(0.75)
                .hint("W[j][k] is in column k of every row of Y, with the factor X[i][j].")
                .ask(dense -> backward(dense, UPSTREAM).weights())
                .expect(answer -> block(new double[][] {{5, -2}, {2, 0}, {-2, 1}}, answer, NINE_DIGITS));

        claims.that(BIAS)
                .worth(0.75)
                .hint("b[k] is in column k of every row of Y, with the factor 1.")
                .ask(dense -> backward(dense, UPSTREAM).bias())
                .expect(answer -> gradient(new double[] {3, -1}, answer, NINE_DIGITS));

        claims.that(INPUTS)
                .worth(0.75)
                .hint("X[i][j] is in every column k of row i of Y, with the factor W[j][k].")
                .ask(dense -> backward(dense, UPSTREAM).x())
                .expect(answer -> block(new double[][] {{1, 0, 3}, {0, 1, 5}}, answer, NINE_DIGITS));
    }

    private static void declareDifferences(Claims<Dense> claims) {
        claims.that("has the gradient of the weights that central differences show")
                .worth(0.5)
                .after(FORWARD)
                .hint("Move one weight both ways, with x and the biases as they are. In which outputs does it show?")
                .given(sizes(1, 2, 5), Problem::draw)
                .ask((dense, problem) -> problem.gradients(dense).weights())
                .expect((problem, answer) -> block(problem.differences().weights(), answer, DIFFERENCES));

        claims.that("has the gradient of the bias that central differences show")
                .worth(0.5)
                .after(FORWARD)
                .hint("Move one bias both ways: all rows of its column move with it.")
                .given(sizes(1, 2, 5), Problem::draw)
                .ask((dense, problem) -> problem.gradients(dense).bias())
                .expect((problem, answer) -> gradient(problem.differences().bias(), answer, DIFFERENCES));

        claims.that("has the gradient of the inputs that central differences show")
                .worth(0.5)
                .after(FORWARD)
                .hint("Move one input both ways: only its own row of outputs moves. By which weights?")
                .given(sizes(1, 2, 5), Problem::draw)
                .ask((dense, problem) -> problem.gradients(dense).x())
                .expect((problem, answer) -> block(problem.differences().x(), answer, DIFFERENCES));

        // A wrong gradient can agree with the differences at a random point and part from them where it leads.
        claims.that("has all three still after 20 steps of learning")
                .worth(0.75)
                .after(WEIGHTS)
                .hint("Each step starts the layer again with new weights. What is left over from the step before?")
                .given(sizes(1, 2, 5), Problem::draw)
                .ask((dense, problem) -> {
                    Layer learned = problem.learned(dense, 20);
                    return new Slope(learned, problem.with(learned).gradients(dense));
                })
                .expect((problem, slope) -> {
                    Gradients right = problem.with(slope.at()).differences();
                    return all(
                            () -> block(right.weights(), slope.gradients().weights(), DIFFERENCES)
                                    .about("for the weights:"),
                            () -> gradient(right.bias(), slope.gradients().bias(), DIFFERENCES)
                                    .about("for the bias:"),
                            () -> block(right.x(), slope.gradients().x(), DIFFERENCES)
                                    .about("for the inputs:"));
                });
    }

    private static void declareBatches(Claims<Dense> claims) {
        claims.that("has the same outputs for a row alone as for the row in a batch")
                .worth(0.25)
                .after(FORWARD)
                .hint("Which rows get the bias, when there is one row and when there are five?")
                .given(sizes(2, 5), Problem::draw)
                .ask((dense, problem) -> {
                    dense.start(problem.layer().weights(), problem.layer().bias());
                    double[][] alone = Stream.of(problem.x())
                            .map(row -> dense.forward(new double[][] {row})[0])
                            .toArray(double[][]::new);
                    return new Outputs(dense.forward(problem.x()), alone);
                })
                .expect((problem, outputs) -> near(outputs.alone(), outputs.together(), NINE_DIGITS));

        claims.that("has weight and bias gradients of a batch that are the sums of those of its rows")
                .worth(0.5)
                .after(WEIGHTS)
                .hint("The upstream of a mean loss has its 1/n already. What is divided a second time?")
                .given(sizes(2, 5), Problem::draw)
                .ask((dense, problem) -> new Summed(
                        IntStream.range(0, problem.x().length)
                                .mapToObj(i -> problem.withBatch(
                                                new double[][] {problem.x()[i]}, new double[][] {problem.targets()[i]})
                                        .gradients(dense))
                                .toList(),
                        problem.gradients(dense)))
                .expect((problem, summed) -> all(
                        () -> near(
                                        summed.sum(gradients -> gradients.bias()),
                                        summed.together().bias(),
                                        NINE_DIGITS)
                                .about("for the bias:"),
                        () -> near(
                                        summed.sum(gradients -> gradients.weights()[0]),
                                        summed.together().weights()[0],
                                        NINE_DIGITS)
                                .about("for the weights of the first input:")));
    }

    private static void declareState(Claims<Dense> claims) {
        claims.that("answers the same when backward is called twice")
                .worth(0.5)
                .after(WEIGHTS)
                .hint("Where do the sums of a gradient begin: at 0, or at what an earlier call left?")
                .given(sizes(1, 5), Problem::draw)
                .ask((dense, problem) -> {
                    double[][] upstream = DenseCases.minus(started(dense, problem), problem.targets());
                    return List.of(dense.backward(upstream), dense.backward(upstream));
                })
                .expect((problem, twice) -> near(twice.get(0), twice.get(1), NINE_DIGITS));

        claims.that("answers for the batch that went forward last")
                .worth(0.5)
                .after(WEIGHTS)
                .hint("backward uses a batch that forward remembered. Which one, when there were two?")
                .given(
                        sizes(1, 5),
                        (size, random) -> List.of(Problem.draw(3, 4, 2, random), Problem.draw(size, 4, 2, random)))
                .ask((dense, problems) -> {
                    Gradients alone =
                            problems.get(1).with(problems.get(0).layer()).gradients(dense);
                    problems.get(0).gradients(dense);
                    return List.of(alone, problems.get(1).again(dense));
                })
                .expect((problems, twice) -> near(twice.get(0), twice.get(1), NINE_DIGITS));

        claims.that("begins afresh when it is started again")
                .worth(0.5)
                .after(WEIGHTS)
                .hint("start takes new weights, and biases, of any size.")
                .given(sizes(1, 5), Problem::draw)
                .ask((dense, problem) -> {
                    Gradients fresh = problem.gradients(dense);
                    dense.start(LAYER.weights(), LAYER.bias());
                    dense.forward(X);
                    dense.backward(UPSTREAM);
                    return List.of(fresh, problem.gradients(dense));
                })
                .expect((problem, twice) -> near(twice.get(0), twice.get(1), NINE_DIGITS));
    }

    private static void declareManners(Claims<Dense> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(FORWARD)
                .hint("Make the three gradients in arrays of their own.")
                .given(sizes(2, 5), Problem::draw)
                .ask((dense, problem) -> problem.gradients(dense))
                .expectUntouchedInputs();

        claims.that("refuses weights and biases that make no layer")
                .worth(0.25)
                .givenEach(NO_LAYERS)
                .ask((dense, layer) -> {
                    dense.start(layer.weights(), layer.bias());
                    return "a layer";
                })
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses no rows, and rows that do not fit the inputs")
                .worth(0.25)
                .givenEach(NO_BATCHES)
                .ask((dense, x) -> {
                    dense.start(LAYER.weights(), LAYER.bias());
                    return dense.forward(x);
                })
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses an upstream that does not fit the last outputs")
                .worth(0.25)
                .givenEach(NO_UPSTREAMS)
                .ask((dense, upstream) -> backward(dense, upstream))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses to go forward before it is started")
                .worth(0.25)
                .ask(dense -> dense.forward(X))
                .expectThrows(IllegalStateException.class);

        claims.that("refuses to go backward before something went forward since the start")
                .worth(0.25)
                .givenEach(List.of(0, 1, 2))
                .ask((dense, starts) -> {
                    if (starts == 2) {
                        backward(dense, UPSTREAM);
                    }
                    if (starts > 0) {
                        dense.start(LAYER.weights(), LAYER.bias());
                    }
                    return dense.backward(UPSTREAM);
                })
                .expectThrows(IllegalStateException.class);
    }

    private static double[][] started(Dense dense, Problem problem) {
        dense.start(problem.layer().weights(), problem.layer().bias());
        return dense.forward(problem.x());
    }

    private static Gradients backward(Dense dense, double[][] upstream) {
        dense.start(LAYER.weights(), LAYER.bias());
        dense.forward(X);
        return dense.backward(upstream);
    }

    private record Slope(Layer at, Gradients gradients) {}

    private record Outputs(double[][] together, double[][] alone) {}

    /** The gradients of the rows one by one, and those of all of them at once. */
    private record Summed(List<Gradients> alone, Gradients together) {
        double[] sum(Function<Gradients, double[]> part) {
            double[] sum = new double[part.apply(together).length];
            for (Gradients gradients : alone) {
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += part.apply(gradients)[k];
                }
            }
            return sum;
        }
    }
}
