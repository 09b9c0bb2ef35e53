package neural.mlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A multilayer perceptron trained by backpropagation and stochastic gradient descent (Goodfellow, Bengio and Courville 2016,
 * "Deep Learning", sections 6.5 and 8.3), its weights drawn as He, Zhang, Ren and Sun 2015 (arXiv 1502.01852) propose.
 */
public class MlpReference implements Mlp {
    @Override
    public Network initial(int[] sizes, long seed) {
        if (sizes.length < 2 || Arrays.stream(sizes).anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException("no sizes of a network: " + Arrays.toString(sizes));
        }
        Random random = new Random(seed);
        List<Layer> layers = new ArrayList<>();
        for (int l = 1; l < sizes.length; l++) {
            double deviation = Math.sqrt(2.0 / sizes[l - 1]);
            double[][] weights = new double[sizes[l - 1]][sizes[l]];
            for (double[] row : weights) {
                Arrays.setAll(row, unit -> deviation * random.nextGaussian());
            }
            layers.add(new Layer(weights, new double[sizes[l]]));
        }
        return new Network(layers);
    }

    @Override
    public double[][] logits(Network network, double[][] x) {
        int inputs = network.layers().get(0).weights().length;
        if (x.length == 0 || Arrays.stream(x).anyMatch(row -> row.length != inputs)) {
            throw new IllegalArgumentException("rows of " + inputs + " numbers are wanted, at least one");
        }
        List<double[][]> outputs = forward(network.layers(), x);
        return outputs.get(outputs.size() - 1);
    }

    /** The outputs of every layer, after the rows themselves; ReLU follows every layer but the last. */
    protected List<double[][]> forward(List<Layer> layers, double[][] x) {
        List<double[][]> outputs = new ArrayList<>();
        outputs.add(x);
        for (int l = 0; l < layers.size(); l++) {
            boolean last = l == layers.size() - 1;
            double[][] y = new double[x.length][];
            for (int i = 0; i < x.length; i++) {
                y[i] = output(layers.get(l), outputs.get(l)[i]);
                for (int unit = 0; unit < y[i].length && !last; unit++) {
                    y[i][unit] = Math.max(0, y[i][unit]);
                }
            }
            outputs.add(y);
        }
        return outputs;
    }

    private static double[] output(Layer layer, double[] inputs) {
        double[] output = layer.biases().clone();
        for (int i = 0; i < inputs.length; i++) {
            for (int unit = 0; unit < output.length; unit++) {
                output[unit] += inputs[i] * layer.weights()[i][unit];
            }
        }
        return output;
    }

    @Override
    public LossAndGradient evaluate(Network network, double[][] x, int[] labels, double lambda) {
        if (labels.length != x.length || !(lambda >= 0)) {
            throw new IllegalArgumentException(x.length + " rows, " + labels.length + " labels, lambda " + lambda);
        }
        double[][] logits = logits(network, x);
        double loss = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= logits[i].length) {
                throw new IllegalArgumentException("label " + labels[i] + " of " + logits[i].length + " classes");
            }
            loss += (logSumExp(logits[i]) - logits[i][labels[i]]) / labels.length;
        }
        for (Layer layer : network.layers()) {
            for (double[] row : layer.weights()) {
                loss += lambda
                        / 2
                        * Arrays.stream(row).map(weight -> weight * weight).sum();
            }
        }
        return new LossAndGradient(loss, gradient(network, x, labels, lambda));
    }

    protected Network gradient(Network network, double[][] x, int[] labels, double lambda) {
        List<double[][]> outputs = forward(network.layers(), x);
        double[][] upstream = softmaxMinusLabels(outputs.get(outputs.size() - 1), labels);
        List<Layer> gradients = new ArrayList<>();
        for (int l = network.layers().size() - 1; l >= 0; l--) {
            Layer layer = network.layers().get(l);
            gradients.add(0, gradient(layer, outputs.get(l), upstream, lambda));
            upstream = upstream(layer, outputs.get(l), upstream);
        }
        return new Network(gradients);
    }

    private static double[][] softmaxMinusLabels(double[][] logits, int[] labels) {
        double[][] upstream = new double[labels.length][];
        for (int i = 0; i < labels.length; i++) {
            double logSumExp = logSumExp(logits[i]);
            upstream[i] = Arrays.stream(logits[i])
                    .map(logit -> Math.exp(logit - logSumExp) / labels.length)
                    .toArray();
            upstream[i][labels[i]] -= 1.0 / labels.length;
        }
        return upstream;
    }

    /** Of the weights: inputs times upstream, and lambda times the weight; of the biases: upstream. */
    protected Layer gradient(Layer layer, double[][] inputs, double[][] upstream, double lambda) {
        double[][] weights = new double[layer.weights().length][];
        double[] biases = new double[layer.biases().length];
        Arrays.setAll(
                weights,
                i -> Arrays.stream(layer.weights()[i])
                        .map(weight -> lambda * weight)
                        .toArray());
        for (int row = 0; row < inputs.length; row++) {
            for (int unit = 0; unit < biases.length; unit++) {
                for (int i = 0; i < weights.length; i++) {
                    weights[i][unit] += inputs[row][i] * upstream[row][unit];
                }
                biases[unit] += upstream[row][unit];
            }
        }
        return new Layer(weights, biases);
    }

    /** What arrives at the inputs of a layer; nothing passes a ReLU that gave 0. */
    protected double[][] upstream(Layer layer, double[][] inputs, double[][] upstream) {
        double[][] arriving = new double[inputs.length][layer.weights().length];
        for (int row = 0; row < inputs.length; row++) {
            for (int i = 0; i < arriving[row].length; i++) {
                for (int unit = 0; unit < upstream[row].length && inputs[row][i] > 0; unit++) {
                    arriving[row][i] += layer.weights()[i][unit] * upstream[row][unit];
                }
            }
        }
        return arriving;
    }

    @Override
    public Training train(Network network, double[][] x, int[] labels, Settings settings) {
        if (!(settings.rate() > 0) || settings.batch() < 1 || settings.epochs() < 1) {
            throw new IllegalArgumentException("out of range: " + settings);
        }
        evaluate(network, x, labels, settings.lambda()); // refuses what does not fit
        Random random = new Random(settings.seed());
        double[] losses = new double[settings.epochs()];
        Network current = network;
        for (int epoch = 0; epoch < losses.length; epoch++) {
            for (int[] batch : batches(x.length, settings.batch(), random)) {
                current = step(current, x, labels, batch, settings);
            }
            losses[epoch] = evaluate(current, x, labels, settings.lambda()).loss();
        }
        return new Training(current, losses);
    }

    /** All rows in a new random order (Fisher and Yates), cut into batches; the last may be shorter. */
    protected List<int[]> batches(int n, int size, Random random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) { // inside out: row i takes the place of one that is there already
            int place = random.nextInt(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        List<int[]> batches = new ArrayList<>();
        for (int start = 0; start < n; start += size) {
            batches.add(Arrays.copyOfRange(order, start, Math.min(n, start + size)));
        }
        return batches;
    }

    protected Network step(Network network, double[][] x, int[] labels, int[] batch, Settings settings) {
        double[][] rows = Arrays.stream(batch).mapToObj(i -> x[i]).toArray(double[][]::new);
        int[] truth = Arrays.stream(batch).map(i -> labels[i]).toArray();
        return minus(network, settings.rate(), gradient(network, rows, truth, settings.lambda()));
    }

    /** Every parameter less rate times its derivative. */
    protected static Network minus(Network network, double rate, Network gradient) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < network.layers().size(); l++) {
            Layer layer = network.layers().get(l);
            Layer slope = gradient.layers().get(l);
            double[][] weights = new double[layer.weights().length][];
            Arrays.setAll(weights, i -> minus(layer.weights()[i], rate, slope.weights()[i]));
            layers.add(new Layer(weights, minus(layer.biases(), rate, slope.biases())));
        }
        return new Network(layers);
    }

    private static double[] minus(double[] values, double rate, double[] slopes) {
        double[] moved = values.clone();
        Arrays.setAll(moved, i -> moved[i] - rate * slopes[i]);
        return moved;
    }

    private static double logSumExp(double[] logits) {
        double largest = Arrays.stream(logits).max().orElseThrow();
        return largest
                + Math.log(Arrays.stream(logits)
                        .map(logit -> Math.exp(logit - largest))
                        .sum());
    }
}
