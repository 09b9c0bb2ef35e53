package neural.autodiff;

import static neural.autodiff.AutodiffCases.add;
import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import neural.autodiff.Autodiff.Binary;
import neural.autodiff.Autodiff.Function;
import neural.autodiff.Autodiff.Leaf;
import neural.autodiff.Autodiff.Node;
import neural.autodiff.Autodiff.Operation;
import neural.autodiff.Autodiff.Unary;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class AutodiffHidden implements Checks<Autodiff> {
    private static final int PARAMETERS = 4 * 3 + 3 + 3 * 3 + 3;

    /**
     * From scikit-learn 1.2.1: MLPClassifier((3,), "tanh", alpha=0) fitted to load_iris()'s rows ::15 for one step, its
     * coefs_ and intercepts_ then set to np.sin(np.arange(1, 28)) in the order of {@link #network}, and _backprop called.
     */
    private static final double LOSS = 1.2103429072426475;

    private static final double[] BY_PARAMETERS = {
        -0.011715278022, 0.00554149746936, -0.671530546265,
        -0.00826398750695, 0.00398460242721, -0.486241601717,
        -0.00328132209568, 0.00153359708757, -0.158530672278,
        -0.000660244928003, 0.000330555399619, -0.0239515359239,
        -0.00224557656054, 0.00104235046625, -0.132121404708,
        -0.150449905377, 0.0235462151713, 0.126903690206,
        -0.151764840853, 0.0241008015879, 0.127664039265,
        -0.0606755553734, -0.00946458414162, 0.070140139515,
        -0.152490465384, 0.0244107728755, 0.128079692508
    };

    @Override
    public void declare(Claims<Autodiff> claims) {
        claims.that("differentiates graphs of some hundred nodes")
                .worth(0.25)
                .given(sizes(100, 300), AutodiffCases::draw)
                .ask((autodiff, formula) -> autodiff.gradient(formula.graph(), formula.output()))
                .expectReference(AutodiffReference::new, within(1e-9, 1e-9));

        claims.that("differentiates the loss of a small network on ten flowers by its 27 parameters")
                .worth(0.25)
                .ask(autodiff -> {
                    List<Node> graph = network();
                    double loss = autodiff.values(graph)[graph.size() - 1];
                    return new Learned(loss, Arrays.copyOf(autodiff.gradient(graph, graph.size() - 1), PARAMETERS));
                })
                .expect(answer -> gradient(BY_PARAMETERS, answer.gradient(), within(1e-9, 1e-9))
                        .and(() -> near(LOSS, answer.loss(), within(1e-9, 1e-9)).about("the loss is")));
    }

    /** Leaf i is the parameter sin(i + 1): weights input by input, biases, weights unit by unit, biases. */
    private static List<Node> network() {
        List<Node> graph = new ArrayList<>();
        IntStream.rangeClosed(1, PARAMETERS).forEach(i -> graph.add(new Leaf(Math.sin(i))));
        Iris iris = Iris.load();
        int sum = add(graph, new Leaf(0));
        for (int row = 0; row < 150; row += 15) {
            int[] inputs = Arrays.stream(iris.x()[row])
                    .mapToInt(value -> add(graph, new Leaf(value)))
                    .toArray();
            int[] hidden = Arrays.stream(layer(graph, inputs, 0))
                    .map(z -> add(graph, new Unary(Function.TANH, z)))
                    .toArray();
            int[] logits = layer(graph, hidden, 15);
            int total = Arrays.stream(logits)
                    .map(z -> add(graph, new Unary(Function.EXP, z)))
                    .reduce((a, b) -> add(graph, new Binary(Operation.ADD, a, b)))
                    .orElseThrow();
            int loss = add(
                    graph,
                    new Binary(Operation.SUBTRACT, add(graph, new Unary(Function.LOG, total)), logits[iris.y()[row]]));
            sum = add(graph, new Binary(Operation.ADD, sum, loss));
        }
        add(graph, new Binary(Operation.DIVIDE, sum, add(graph, new Leaf(10))));
        return graph;
    }

    /** Three units with their weights from a leaf on, and their biases behind these. */
    private static int[] layer(List<Node> graph, int[] inputs, int weights) {
        return IntStream.range(0, 3)
                .map(unit -> IntStream.range(0, inputs.length)
                        .map(i -> add(graph, new Binary(Operation.MULTIPLY, weights + 3 * i + unit, inputs[i])))
                        .reduce(
                                weights + 3 * inputs.length + unit,
                                (a, b) -> add(graph, new Binary(Operation.ADD, a, b))))
                .toArray();
    }

    private record Learned(double loss, double[] gradient) {}
}
