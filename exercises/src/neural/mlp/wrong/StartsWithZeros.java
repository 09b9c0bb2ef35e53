package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("All units of a layer are equal and get equal gradients. What could ever make them different?")
public final class StartsWithZeros extends MlpReference {
    @Override
    public Network initial(int[] sizes, long seed) {
        return new Network(super.initial(sizes, seed).layers().stream()
                .map(layer -> new Layer(Laws.each(layer.weights(), weight -> 0 * weight), layer.biases()))
                .toList());
    }
}
