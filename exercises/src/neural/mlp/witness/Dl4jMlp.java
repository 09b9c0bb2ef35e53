package neural.mlp.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import neural.mlp.Mlp;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * DL4J's network: dense layers, the last one without an activation, and a loss layer with softmax behind it, so that the
 * logits can be seen. Its default type is float and asked to be double. Parameters are set by name, which leaves the order
 * of its flat array ('f' for weights) to itself. Its l2 is lambda, with the same half, and the gradient it keeps is neither
 * divided by the rows nor does it have the penalty in it yet; so the gradient is read off a step of rate 1. Rows are put
 * into their order by its data sets.
 */
@Witness(
        value = "DL4J 1.0.0-M2.1",
        excuses = {
            @Excuse(
                    claims = "has a loss of 10000 when the right class is 10000 behind",
                    reason = "its cross-entropy raises probabilities to at least 1e-10, so no loss is above 23.03"),
            @Excuse(claims = "refuses sizes that make no network", reason = "fails with other exceptions"),
            @Excuse(
                    claims = "refuses rows, labels and penalties that do not fit",
                    reason = "fails with other exceptions; labels are one-hot rows, which cannot name a missing class"),
            @Excuse(
                    claims = "refuses settings out of their range, and rows that do not fit, before it trains",
                    reason = "takes any rate and any number of epochs")
        })
public final class Dl4jMlp implements Mlp {
    @Override
    public Network initial(int[] sizes, long seed) {
        return network(configured(sizes, 1, 0, seed));
    }

    @Override
    public double[][] logits(Network network, double[][] x) {
        List<INDArray> activations = net(network, 1, 0).feedForward(Nd4j.create(x));
        return activations.get(network.layers().size()).toDoubleMatrix();
    }

    @Override
    public LossAndGradient evaluate(Network network, double[][] x, int[] labels, double lambda) {
        MultiLayerNetwork net = net(network, 1, lambda);
        DataSet all = data(network, x, labels);
        double loss = net.score(all);
        net.fit(all);
        return new LossAndGradient(loss, difference(network, network(net)));
    }

    @Override
    public Training train(Network network, double[][] x, int[] labels, Settings settings) {
        MultiLayerNetwork net = net(network, settings.rate(), settings.lambda());
        DataSet rows = data(network, x, labels);
        DataSet all = rows.copy();
        double[] losses = new double[settings.epochs()];
        for (int epoch = 0; epoch < losses.length; epoch++) {
            rows.shuffle(settings.seed() + 1_000_003L * epoch);
            rows.batchBy(settings.batch()).forEach(net::fit);
            losses[epoch] = net.score(all);
        }
        return new Training(network(net), losses);
    }

    private static MultiLayerNetwork net(Network network, double rate, double lambda) {
        int[] sizes = IntStream.concat(
                        IntStream.of(network.layers().get(0).weights().length),
                        network.layers().stream().mapToInt(layer -> layer.biases().length))
                .toArray();
        MultiLayerNetwork net = configured(sizes, rate, lambda, 0);
        for (int l = 0; l < network.layers().size(); l++) {
            net.setParam(l + "_W", Nd4j.create(network.layers().get(l).weights()));
            net.setParam(
                    l + "_b",
                    Nd4j.create(new double[][] {network.layers().get(l).biases()}));
        }
        return net;
    }

    private static MultiLayerNetwork configured(int[] sizes, double rate, double lambda, long seed) {
        NeuralNetConfiguration.ListBuilder layers = new NeuralNetConfiguration.Builder()
                .dataType(DataType.DOUBLE)
                .seed(seed)
                .weightInit(WeightInit.RELU)
                .updater(new Sgd(rate))
                .l2(lambda)
                .list();
        for (int l = 1; l < sizes.length; l++) {
            layers.layer(new DenseLayer.Builder()
                    .nIn(sizes[l - 1])
                    .nOut(sizes[l])
                    .activation(l < sizes.length - 1 ? Activation.RELU : Activation.IDENTITY)
                    .build());
        }
        layers.layer(new LossLayer.Builder(LossFunction.MCXENT)
                .activation(Activation.SOFTMAX)
                .build());
        MultiLayerNetwork net = new MultiLayerNetwork(layers.build());
        net.init();
        return net;
    }

    private static Network network(MultiLayerNetwork net) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < net.getnLayers() - 1; l++) {
            layers.add(new Layer(
                    net.getParam(l + "_W").toDoubleMatrix(),
                    net.getParam(l + "_b").toDoubleVector()));
        }
        return new Network(layers);
    }

    private static Network difference(Network before, Network after) {
        return new Network(IntStream.range(0, before.layers().size())
                .mapToObj(l -> {
                    Layer first = before.layers().get(l);
                    Layer second = after.layers().get(l);
                    double[][] weights = new double[first.weights().length][];
                    Arrays.setAll(weights, i -> difference(first.weights()[i], second.weights()[i]));
                    return new Layer(weights, difference(first.biases(), second.biases()));
                })
                .toList());
    }

    private static double[] difference(double[] before, double[] after) {
        return IntStream.range(0, before.length)
                .mapToDouble(i -> before[i] - after[i])
                .toArray();
    }

    private static DataSet data(Network network, double[][] x, int[] labels) {
        int last = network.layers().size() - 1;
        double[][] oneHot = new double[labels.length][network.layers().get(last).biases().length];
        for (int i = 0; i < labels.length; i++) {
            oneHot[i][labels[i]] = 1;
        }
        return new DataSet(Nd4j.create(x), Nd4j.create(oneHot));
    }
}
