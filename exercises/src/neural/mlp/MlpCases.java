package neural.mlp;

import static whetstone.kit.Expect.accuracy;
import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neural.mlp.Mlp.Layer;
import neural.mlp.Mlp.Network;
import neural.mlp.Mlp.Settings;
import whetstone.datasets.Spirals;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

/** Networks, and what the formulas of the statement say of them. */
final class MlpCases {
    private MlpCases() {}

    /** A network and rows that it has not learnt yet. */
    record Problem(Network network, double[][] x, int[] labels, double lambda) {
        /** One row for a tiny network; more for one whose layers are 3 x 4, 4 x 4 and 4 x 2. */
        static Problem draw(int rows, Random random) {
            int[] sizes = rows == 1 ? new int[] {2, 2, 2} : new int[] {3, 4, 4, 2};
            return new Problem(
                    MlpCases.network(sizes, random),
                    Laws.each(new double[rows][sizes[0]], zero -> random.nextGaussian()),
                    random.ints(rows, 0, 2).toArray(),
                    0);
        }

        Problem at(Network other) {
            return new Problem(other, x, labels, lambda);
        }

        Problem with(double price) {
            return new Problem(network, x, labels, price);
        }

        Problem threeTimes() {
            int[] rows = IntStream.range(0, 3 * labels.length)
                    .map(i -> i % labels.length)
                    .toArray();
            return new Problem(network, Laws.rows(x, rows), Laws.entries(labels, rows), lambda);
        }

        double[][] logits() {
            return Arrays.stream(x).map(row -> last(network, row, isOn(row))).toArray(double[][]::new);
        }

        double loss() {
            return loss(network);
        }

        /**
         * The gradient by central differences. Units that are on stay on and units that are off stay off, which is what a
         * derivative means, so that no difference reaches across a corner of ReLU.
         */
        Network differences() {
            return shaped(Laws.centralDifferences(at -> loss(shaped(at, network)), flat(network)), network);
        }

        private double loss(Network moved) {
            double sum = 0;
            for (int i = 0; i < labels.length; i++) {
                double[] logits = last(moved, x[i], isOn(x[i]));
                sum += Math.log(Arrays.stream(logits).map(Math::exp).sum()) - logits[labels[i]];
            }
            double squares = moved.layers().stream()
                    .flatMap(layer -> Arrays.stream(layer.weights()))
                    .flatMapToDouble(Arrays::stream)
                    .map(weight -> weight * weight)
                    .sum();
            return sum / labels.length + lambda / 2 * squares;
        }

        /** For each hidden layer, which of its units a row turns on. */
        private List<boolean[]> isOn(double[] row) {
            List<boolean[]> on = new ArrayList<>();
            double[] inputs = row;
            for (Layer layer : network.layers()) {
                double[] z = dense(layer, inputs);
                boolean[] positive = new boolean[z.length];
                IntStream.range(0, z.length).forEach(unit -> positive[unit] = z[unit] > 0);
                on.add(positive);
                inputs = kept(z, positive);
            }
            return on;
        }

        private static double[] last(Network network, double[] row, List<boolean[]> on) {
            double[] z = row;
            for (int l = 0; l < network.layers().size(); l++) {
                z = dense(network.layers().get(l), l == 0 ? row : kept(z, on.get(l - 1)));
            }
            return z;
        }

        private static double[] kept(double[] z, boolean[] on) {
            return IntStream.range(0, z.length)
                    .mapToDouble(unit -> on[unit] ? z[unit] : 0)
                    .toArray();
        }

        private static double[] dense(Layer layer, double[] inputs) {
            return IntStream.range(0, layer.biases().length)
                    .mapToDouble(unit -> layer.biases()[unit]
                            + IntStream.range(0, inputs.length)
                                    .mapToDouble(i -> inputs[i] * layer.weights()[i][unit])
                                    .sum())
                    .toArray();
        }
    }

    static Network network(int[] sizes, Random random) {
        return new Network(IntStream.range(1, sizes.length)
                .mapToObj(l -> new Layer(
                        Laws.each(new double[sizes[l - 1]][sizes[l]], zero -> random.nextGaussian()),
                        Laws.each(new double[sizes[l]], zero -> random.nextGaussian())))
                .toList());
    }

    /** Whether the gradient of every block, weights and biases of each layer, is near what is expected. */
    static Verdict blocks(Network expected, Network actual, Tolerance tolerance) {
        if (expected.layers().size() != actual.layers().size()) {
            return near(expected.layers().size(), actual.layers().size(), tolerance)
                    .about("the number of layers is");
        }
        for (int l = 0; l < expected.layers().size(); l++) {
            Layer layer = expected.layers().get(l);
            int number = l;
            Layer answer = actual.layers().get(l);
            Verdict weights = transposed(layer.weights(), answer.weights(), tolerance)
                    ? holds(false, "the transpose of what came", answer.weights())
                    : gradient(layer.weights(), answer.weights(), tolerance);
            Verdict verdict = weights.at("the weights of layer " + number)
                    .and(() ->
                            gradient(layer.biases(), answer.biases(), tolerance).at("the biases of layer " + number));
            if (!verdict.isRight()) {
                return verdict;
            }
        }
        return Verdict.right();
    }

    private static boolean transposed(double[][] expected, double[][] actual, Tolerance tolerance) {
        double[][] turned = IntStream.range(0, expected[0].length)
                .mapToObj(
                        j -> Arrays.stream(expected).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
        return !near(expected, actual, tolerance).isRight()
                && near(turned, actual, tolerance).isRight();
    }

    /**
     * A single layer that is 0, and rows that each turn on an input of their own and have a class of their own. The weights
     * from input i move only when row i is in a batch, by rate / (rows of the batch): training leaves its traces there.
     */
    static Problem traces(int n) {
        double[][] x = new double[n][n];
        IntStream.range(0, n).forEach(i -> x[i][i] = 1);
        return new Problem(
                new Network(List.of(new Layer(new double[n][n], new double[n]))),
                x,
                IntStream.range(0, n).toArray(),
                0);
    }

    /** So small that the probabilities stay 1 / n. */
    static final double TINY = 1e-7;

    static Settings tiny(int batch, int epochs, long seed) {
        return new Settings(TINY, 0, batch, epochs, seed);
    }

    /** For each row of {@link #traces} the sum, over its visits, of 1 / (rows of the batch). */
    static double[] visits(Network trained) {
        double[][] weights = trained.layers().get(0).weights();
        double once = TINY * (weights.length - 1) / weights.length;
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i][i] / once)
                .toArray();
    }

    static int[] largest(double[][] logits) {
        return Arrays.stream(logits)
                .mapToInt(row -> IntStream.range(0, row.length).reduce(0, (best, k) -> row[k] > row[best] ? k : best))
                .toArray();
    }

    static Spirals spirals(Random random) {
        return Spirals.draw(random, 3, 50, 0.02);
    }

    /** The labels that a trained network tells, of the first of three seeds that does well enough, or else of the last. */
    static int[] learnt(Mlp mlp, Spirals spirals, double enough) {
        int[] labels = {};
        for (int seed = 1; seed <= 3; seed++) {
            Network begun = mlp.initial(new int[] {2, 16, 16, 3}, seed);
            Settings settings = new Settings(0.2, 0, 10, 60, seed);
            labels = largest(mlp.logits(
                    mlp.train(begun, spirals.x(), spirals.labels(), settings).network(), spirals.x()));
            if (accuracy(spirals.labels(), labels, enough).isRight()) {
                return labels;
            }
        }
        return labels;
    }

    private static double[] flat(Network network) {
        return network.layers().stream()
                .flatMapToDouble(layer -> DoubleStream.concat(
                        Arrays.stream(layer.weights()).flatMapToDouble(Arrays::stream), Arrays.stream(layer.biases())))
                .toArray();
    }

    private static Network shaped(double[] flat, Network like) {
        List<Layer> layers = new ArrayList<>();
        int from = 0;
        for (Layer layer : like.layers()) {
            double[][] weights = new double[layer.weights().length][];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Arrays.copyOfRange(flat, from, from += layer.biases().length);
            }
            layers.add(new Layer(weights, Arrays.copyOfRange(flat, from, from += layer.biases().length)));
        }
        return new Network(layers);
    }
}
