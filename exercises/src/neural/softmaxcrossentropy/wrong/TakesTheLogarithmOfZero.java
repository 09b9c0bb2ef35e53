package neural.softmaxcrossentropy.wrong;

import java.util.stream.IntStream;
import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Misconception;

@Misconception(
        "A class far behind has the probability 0 in a double. Can its logarithm be had without the probability?")
public final class TakesTheLogarithmOfZero implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        return new SoftmaxCrossEntropyReference().softmax(logits);
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        new SoftmaxCrossEntropyReference().loss(logits, labels);
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> -Math.log(softmax(logits[i])[labels[i]]))
                .average()
                .orElseThrow();
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        return new SoftmaxCrossEntropyReference().gradient(logits, labels);
    }
}
