package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Is the variance of a wide layer after a narrow one large or small? Which of its two sizes decides?")
public final class CountsTheUnits extends MlpReference {
    @Override
    public Network initial(int[] sizes, long seed) {
        return new Network(super.initial(sizes, seed).layers().stream()
                .map(layer -> new Layer(
                        Laws.each(
                                layer.weights(),
                                weight -> weight * Math.sqrt(layer.weights().length / (double) layer.biases().length)),
                        layer.biases()))
                .toList());
    }
}
