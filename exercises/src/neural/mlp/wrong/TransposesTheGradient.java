package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("Entry (i, j) of the weights leads from input i to unit j. Where does its derivative stand?")
public final class TransposesTheGradient extends MlpReference {
    @Override
    protected Layer gradient(Layer layer, double[][] inputs, double[][] upstream, double lambda) {
        Layer right = super.gradient(layer, inputs, upstream, lambda);
        double[][] turned = new double[right.biases().length][right.weights().length];
        for (int i = 0; i < right.weights().length; i++) {
            for (int unit = 0; unit < turned.length; unit++) {
                turned[unit][i] = right.weights()[i][unit];
            }
        }
        return new Layer(turned, right.biases());
    }
}
