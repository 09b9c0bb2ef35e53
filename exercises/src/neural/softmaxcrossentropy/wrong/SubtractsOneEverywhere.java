package neural.softmaxcrossentropy.wrong;

import java.util.Arrays;
import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception(
        "Add up a row of the gradient of the hand example: it should be 0. In which entries is the 1 subtracted?")
public final class SubtractsOneEverywhere implements SoftmaxCrossEntropy {
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
        new SoftmaxCrossEntropyReference().gradient(logits, labels);
        return Arrays.stream(logits)
                .map(row -> Laws.each(softmax(row), probability -> (probability - 1) / labels.length))
                .toArray(double[][]::new);
    }
}
