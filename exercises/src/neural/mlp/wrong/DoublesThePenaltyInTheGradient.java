package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("What is the derivative of (lambda / 2) w² by w? Mind the 2.")
public final class DoublesThePenaltyInTheGradient extends MlpReference {
    @Override
    protected Layer gradient(Layer layer, double[][] inputs, double[][] upstream, double lambda) {
        return super.gradient(layer, inputs, upstream, 2 * lambda);
    }
}
