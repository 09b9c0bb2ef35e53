package neural.dense.witness;

import neural.dense.Dense;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * A network of one dense layer. DL4J's default activation is a sigmoid and its default type float: both are asked for here.
 * Its gradients are sums over the rows too; it divides by their number only where it updates the weights.
 */
@Witness(
        value = "DL4J 1.0.0-M2.1",
        excuses = {
            @Excuse(
                    claims = {
                        "refuses weights and biases that make no layer",
                        "refuses no rows, and rows that do not fit the inputs",
                        "refuses an upstream that does not fit the last outputs"
                    },
                    reason = "DL4J fails with exceptions of its own"),
            @Excuse(
                    claims = {
                        "refuses to go forward before it is started",
                        "refuses to go backward before something went forward since the start"
                    },
                    reason = "a network of DL4J is made with its weights; what comes before is this adapter's")
        })
public final class Dl4jDense implements Dense {
    private Layer layer;

    @Override
    public void start(double[][] weights, double[] bias) {
        MultiLayerNetwork network = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .dataType(DataType.DOUBLE)
                .list()
                .layer(new DenseLayer.Builder()
                        .nIn(weights.length)
                        .nOut(bias.length)
                        .activation(Activation.IDENTITY)
                        .build())
                .build());
        network.init();
        network.initGradientsView();
        network.setParam("0_W", Nd4j.create(weights));
        network.setParam("0_b", Nd4j.create(new double[][] {bias}));
        layer = network.getLayer(0);
    }

    @Override
    public double[][] forward(double[][] x) {
        layer.setInput(Nd4j.create(x), LayerWorkspaceMgr.noWorkspaces());
        return layer.activate(true, LayerWorkspaceMgr.noWorkspaces()).toDoubleMatrix();
    }

    @Override
    public Gradients backward(double[][] upstream) {
        Pair<Gradient, INDArray> back = layer.backpropGradient(Nd4j.create(upstream), LayerWorkspaceMgr.noWorkspaces());
        return new Gradients(
                back.getSecond().toDoubleMatrix(),
                back.getFirst().getGradientFor("W").toDoubleMatrix(),
                back.getFirst().getGradientFor("b").toDoubleVector());
    }
}
