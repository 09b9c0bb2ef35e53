package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception(
        "ReLU switches off about half of the units, and the variance makes up for it. What is the variance times the inputs?")
public final class DrawsHalfTheVariance extends MlpReference {
    @Override
    public Network initial(int[] sizes, long seed) {
        return new Network(super.initial(sizes, seed).layers().stream()
                .map(layer -> new Layer(Laws.each(layer.weights(), weight -> weight / Math.sqrt(2)), layer.biases()))
                .toList());
    }
}
