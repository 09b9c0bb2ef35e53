package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("The loss has a price for large weights. Does its gradient know of it?")
public final class LeavesThePenaltyOutOfTheGradient extends MlpReference {
    @Override
    protected Layer gradient(Layer layer, double[][] inputs, double[][] upstream, double lambda) {
        return super.gradient(layer, inputs, upstream, 0);
    }
}
