package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("A draw of variance 1 that is multiplied by s has the variance s². Which s gives 2 / inputs?")
public final class TakesTheVarianceForTheDeviation extends MlpReference {
    @Override
    public Network initial(int[] sizes, long seed) {
        return new Network(super.initial(sizes, seed).layers().stream()
                .map(layer -> new Layer(
                        Laws.each(layer.weights(), weight -> weight * Math.sqrt(2.0 / layer.weights().length)),
                        layer.biases()))
                .toList());
    }
}
