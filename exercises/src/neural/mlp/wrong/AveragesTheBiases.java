package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The upstream derivatives are divided by n already. What is done to them for a bias?")
public final class AveragesTheBiases extends MlpReference {
    @Override
    protected Layer gradient(Layer layer, double[][] inputs, double[][] upstream, double lambda) {
        Layer right = super.gradient(layer, inputs, upstream, lambda);
        return new Layer(right.weights(), Laws.each(right.biases(), bias -> bias / inputs.length));
    }
}
