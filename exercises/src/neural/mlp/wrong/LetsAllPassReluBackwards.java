package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("A unit that is off does not change when its inputs move. What may pass it on the way back?")
public final class LetsAllPassReluBackwards extends MlpReference {
    @Override
    protected double[][] upstream(Layer layer, double[][] inputs, double[][] upstream) {
        return super.upstream(layer, Laws.each(inputs, input -> 1), upstream);
    }
}
