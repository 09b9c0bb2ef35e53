package neural.activations.witness;

import neural.activations.Activations;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationGELU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * ND4J works in place, so each array is made anew; arrays made of doubles stay doubles, ND4J's own default is float. Its
 * GELU is z sigmoid(1.702 z) unless the precise one is asked for, which is a tanh form, with a slip.
 */
@Witness(
        value = "ND4J 1.0.0-M2.1",
        excuses = {
            @Excuse(
                    claims = {
                        "has the values of gelu in the statement's table",
                        "has the gradients of gelu in the statement's table",
                        "has the values and gradients of gelu at 240 places from -6 to 6"
                    },
                    reason = "ND4J cubes 0.044715 z instead of z: at ln 3 its u is 0.8767, not 0.9239"),
            @Excuse(
                    claims = "answers no numbers for no numbers",
                    reason = "ND4J's activations take no arrays without numbers"),
            @Excuse(
                    claims = "refuses inputs and upstream of different lengths",
                    reason = "ND4J fails with other exceptions, or spreads a single number over the others")
        })
public final class Nd4jActivations implements Activations {
    private static final IActivation GELU = new ActivationGELU(true);

    @Override
    public double[] relu(double[] z) {
        return forward(new ActivationReLU(), z);
    }

    @Override
    public double[] reluGradient(double[] z, double[] upstream) {
        return backward(new ActivationReLU(), z, upstream);
    }

    @Override
    public double[] sigmoid(double[] z) {
        return forward(new ActivationSigmoid(), z);
    }

    @Override
    public double[] sigmoidGradient(double[] z, double[] upstream) {
        return backward(new ActivationSigmoid(), z, upstream);
    }

    @Override
    public double[] tanh(double[] z) {
        return forward(new ActivationTanH(), z);
    }

    @Override
    public double[] tanhGradient(double[] z, double[] upstream) {
        return backward(new ActivationTanH(), z, upstream);
    }

    @Override
    public double[] gelu(double[] z) {
        return forward(GELU, z);
    }

    @Override
    public double[] geluGradient(double[] z, double[] upstream) {
        return backward(GELU, z, upstream);
    }

    private static double[] forward(IActivation activation, double[] z) {
        return activation.getActivation(row(z), false).toDoubleMatrix()[0];
    }

    private static double[] backward(IActivation activation, double[] z, double[] upstream) {
        return activation.backprop(row(z), row(upstream)).getFirst().toDoubleMatrix()[0];
    }

    private static INDArray row(double[] values) {
        return Nd4j.create(new double[][] {values});
    }
}
