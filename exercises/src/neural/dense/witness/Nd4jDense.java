package neural.dense.witness;

import neural.dense.Dense;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Matrix products and sums of columns. Arrays made of doubles stay doubles; ND4J's own default is float. */
@Witness(
        value = "ND4J 1.0.0-M2.1",
        excuses = {
            @Excuse(
                    claims = {
                        "refuses weights and biases that make no layer",
                        "refuses no rows, and rows that do not fit the inputs",
                        "refuses an upstream that does not fit the last outputs"
                    },
                    reason =
                            "ND4J's arrays are rectangular and not empty; what does not fit fails with other exceptions"),
            @Excuse(
                    claims = {
                        "refuses to go forward before it is started",
                        "refuses to go backward before something went forward since the start"
                    },
                    reason = "ND4J has products, and no layer with a state; the state is this adapter's")
        })
public final class Nd4jDense implements Dense {
    private INDArray weights;
    private INDArray bias;
    private INDArray x;

    @Override
    public void start(double[][] weights, double[] bias) {
        this.weights = Nd4j.create(weights);
        this.bias = Nd4j.create(bias);
    }

    @Override
    public double[][] forward(double[][] x) {
        this.x = Nd4j.create(x);
        return this.x.mmul(weights).addRowVector(bias).toDoubleMatrix();
    }

    @Override
    public Gradients backward(double[][] upstream) {
        INDArray d = Nd4j.create(upstream);
        return new Gradients(
                d.mmul(weights.transpose()).toDoubleMatrix(),
                x.transpose().mmul(d).toDoubleMatrix(),
                d.sum(0).toDoubleVector());
    }
}
