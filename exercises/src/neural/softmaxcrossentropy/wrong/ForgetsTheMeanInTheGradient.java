package neural.softmaxcrossentropy.wrong;

import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Copy every row three times: the loss stays the same. What should happen to each entry of the gradient?")
public final class ForgetsTheMeanInTheGradient extends SoftmaxCrossEntropyReference {
    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        return Laws.each(super.gradient(logits, labels), entry -> entry * labels.length);
    }
}
