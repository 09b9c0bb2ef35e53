package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("Does a step make large weights smaller or larger? Look at the sign of the penalty in the gradient.")
public final class SubtractsThePenalty extends MlpReference {
    @Override
    protected Layer gradient(Layer layer, double[][] inputs, double[][] upstream, double lambda) {
        return super.gradient(layer, inputs, upstream, -lambda);
    }
}
