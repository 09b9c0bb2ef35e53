package neural.mlp.wrong;

import java.util.Arrays;
import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("Which parameters does the sum in the penalty run over?")
public final class PenalisesTheBiases extends MlpReference {
    @Override
    protected Layer gradient(Layer layer, double[][] inputs, double[][] upstream, double lambda) {
        Layer right = super.gradient(layer, inputs, upstream, lambda);
        Arrays.setAll(right.biases(), unit -> right.biases()[unit] + lambda * layer.biases()[unit]);
        return right;
    }
}
