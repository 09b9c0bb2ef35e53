package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("Move a bias of the last layer by a little: does the loss change? Look at its entry of the gradient.")
public final class KeepsTheBiasesFixed extends MlpReference {
    @Override
    protected Layer gradient(Layer layer, double[][] inputs, double[][] upstream, double lambda) {
        Layer right = super.gradient(layer, inputs, upstream, lambda);
        return new Layer(right.weights(), new double[right.biases().length]);
    }
}
