package neural.softmaxcrossentropy.wrong;

import java.util.stream.IntStream;
import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Misconception;

@Misconception("For logits 10000 apart the loss stays near 20.7. Which number in the code is that the logarithm of?")
public final class AddsAnEpsilonInTheLogarithm implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        return new SoftmaxCrossEntropyReference().softmax(logits);
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        new SoftmaxCrossEntropyReference().loss(logits, labels);
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> -Math.log(softmax(logits[i])[labels[i]] + 1e-9))
                .average()
                .orElseThrow();
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        return new SoftmaxCrossEntropyReference().gradient(logits, labels);
    }
}
