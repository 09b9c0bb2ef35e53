package neural.mlp.right;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neural.mlp.Mlp;

/** One row at a time, each row's gradient added up; the weights kept unit by unit in flat arrays that change in place. */
public final class Columns implements Mlp {
    private static final class Dense {
        final int in;
        final int out;
        final double[] w; // w[unit * in + i]
        final double[] b;
        final double[] dw;
        final double[] db;
        double[] given;
        double[] gave;

        Dense(Layer layer) {
            in = layer.weights().length;
            out = layer.biases().length;
            w = new double[in * out];
            for (int k = 0; k < w.length; k++) {
                w[k] = layer.weights()[k % in][k / in];
            }
            b = layer.biases().clone();
            dw = new double[w.length];
            db = new double[out];
        }

        Layer asLayer(double[] weights, double[] biases) {
            double[][] rows = new double[in][out];
            for (int k = 0; k < weights.length; k++) {
                rows[k % in][k / in] = weights[k];
            }
            return new Layer(rows, biases.clone());
        }

        double[] forward(double[] x, boolean relu) {
            given = x;
            gave = new double[out];
            for (int u = 0; u < out; u++) {
                double z = 0;
                for (int i = in - 1; i >= 0; i--) {
                    z += w[u * in + i] * x[i];
                }
                z += b[u];
                gave[u] = relu && z < 0 ? 0 : z;
            }
            return gave;
        }

        double[] backward(double[] d, boolean relu) {
            double[] down = new double[in];
            for (int u = 0; u < out; u++) {
                if (!relu || gave[u] > 0) {
                    db[u] += d[u];
                    for (int i = 0; i < in; i++) {
                        dw[u * in + i] += d[u] * given[i];
                        down[i] += w[u * in + i] * d[u];
                    }
                }
            }
            return down;
        }
    }

    @Override
    public Network initial(int[] sizes, long seed) {
        if (sizes.length <= 1 || IntStream.of(sizes).min().getAsInt() <= 0) {
            throw new IllegalArgumentException();
        }
        Random random = new Random(seed ^ 0x5DEECE66DL);
        List<Layer> layers = new ArrayList<>();
        for (int l = sizes.length - 1; l >= 1; l--) {
            double[][] w = new double[sizes[l - 1]][sizes[l]];
            for (int u = 0; u < sizes[l]; u++) {
                for (int i = 0; i < sizes[l - 1]; i++) {
                    w[i][u] = random.nextGaussian() / Math.sqrt(sizes[l - 1] / 2.0);
                }
            }
            layers.add(0, new Layer(w, new double[sizes[l]]));
        }
        return new Network(layers);
    }

    @Override
    public double[][] logits(Network network, double[][] x) {
        List<Dense> net = network.layers().stream().map(Dense::new).toList();
        check(net, x);
        return Arrays.stream(x).map(row -> run(net, row)).toArray(double[][]::new);
    }

    private static void check(List<Dense> net, double[][] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("nothing given");
        }
        for (double[] row : x) {
            if (row.length != net.get(0).in) {
                throw new IllegalArgumentException("a row of " + row.length);
            }
        }
    }

    private static double[] run(List<Dense> net, double[] row) {
        double[] h = row;
        for (Dense dense : net) {
            h = dense.forward(h, dense != net.get(net.size() - 1));
        }
        return h;
    }

    @Override
    public LossAndGradient evaluate(Network network, double[][] x, int[] labels, double lambda) {
        List<Dense> net = network.layers().stream().map(Dense::new).toList();
        double loss = pass(net, x, labels, IntStream.range(0, x.length).toArray(), lambda);
        return new LossAndGradient(
                loss,
                new Network(net.stream()
                        .map(dense -> dense.asLayer(dense.dw, dense.db))
                        .toList()));
    }

    /** Fills the gradients and answers the loss. */
    private static double pass(List<Dense> net, double[][] x, int[] labels, int[] batch, double lambda) {
        check(net, x);
        int classes = net.get(net.size() - 1).out;
        if (labels.length != x.length || lambda < 0 || lambda != lambda) {
            throw new IllegalArgumentException();
        }
        for (int label : labels) {
            if (label < 0 || label > classes - 1) {
                throw new IllegalArgumentException("class " + label);
            }
        }
        for (Dense dense : net) {
            Arrays.fill(dense.dw, 0);
            Arrays.fill(dense.db, 0);
        }
        double sum = 0;
        for (int i : batch) {
            double[] z = run(net, x[i]);
            double top = Arrays.stream(z).max().getAsDouble();
            double[] d = Arrays.stream(z).map(v -> Math.exp(v - top)).toArray();
            double total = Arrays.stream(d).sum();
            sum += top - z[labels[i]] + Math.log(total);
            for (int k = 0; k < classes; k++) {
                d[k] = d[k] / total - (k == labels[i] ? 1 : 0);
            }
            for (int l = net.size() - 1; l >= 0; l--) {
                d = net.get(l).backward(d, l < net.size() - 1);
            }
        }
        double loss = sum / batch.length;
        for (Dense dense : net) {
            for (int k = 0; k < dense.w.length; k++) {
                dense.dw[k] = dense.dw[k] / batch.length + lambda * dense.w[k];
                loss += 0.5 * lambda * dense.w[k] * dense.w[k];
            }
            for (int u = 0; u < dense.out; u++) {
                dense.db[u] /= batch.length;
            }
        }
        return loss;
    }

    @Override
    public Training train(Network network, double[][] x, int[] labels, Settings settings) {
        if (settings.batch() <= 0 || settings.epochs() <= 0 || settings.rate() <= 0 || Double.isNaN(settings.rate())) {
            throw new IllegalArgumentException(settings.toString());
        }
        List<Dense> net = network.layers().stream().map(Dense::new).toList();
        int[] all = IntStream.range(0, x.length).toArray();
        pass(net, x, labels, all, settings.lambda());
        List<Integer> deck = new ArrayList<>();
        IntStream.of(all).forEach(deck::add);
        Random random = new Random(~settings.seed());
        double[] losses = new double[settings.epochs()];
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(deck, random);
            int from = 0;
            while (from < deck.size()) {
                int to = (int) Math.min(deck.size(), (long) from + settings.batch());
                int[] batch = deck.subList(from, to).stream().mapToInt(i -> i).toArray();
                pass(net, x, labels, batch, settings.lambda());
                for (Dense dense : net) {
                    for (int k = 0; k < dense.w.length; k++) {
                        dense.w[k] -= settings.rate() * dense.dw[k];
                    }
                    for (int u = 0; u < dense.out; u++) {
                        dense.b[u] -= settings.rate() * dense.db[u];
                    }
                }
                from = to;
            }
            losses[epoch] = pass(net, x, labels, all, settings.lambda());
        }
        return new Training(
                new Network(net.stream()
                        .map(dense -> dense.asLayer(dense.w, dense.b))
                        .toList()),
                losses);
    }
}
