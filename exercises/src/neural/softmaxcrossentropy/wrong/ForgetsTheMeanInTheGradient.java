package neural.softmaxcrossentropy.wrong;

import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Copy every row three times: the loss stays the same. What should happen to each entry of the gradient?")
public final class ForgetsTheMeanInTheGradient implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        return new SoftmaxCrossEntropyReference().softmax(logits);
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        return new SoftmaxCrossEntropyReference().loss(logits, labels);
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        return Laws.each(new SoftmaxCrossEntropyReference().gradient(logits, labels), entry -> entry * labels.length);
    }
}
