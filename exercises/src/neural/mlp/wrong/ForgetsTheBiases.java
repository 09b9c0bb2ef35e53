package neural.mlp.wrong;

import java.util.List;
import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("Take the row (0, 0): what are its logits, and where do they come from?")
public final class ForgetsTheBiases extends MlpReference {
    @Override
    protected List<double[][]> forward(List<Layer> layers, double[][] x) {
        return super.forward(
                layers.stream()
                        .map(layer -> new Layer(layer.weights(), new double[layer.biases().length]))
                        .toList(),
                x);
    }
}
