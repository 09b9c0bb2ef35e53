package neural.softmaxcrossentropy.wrong;

import java.util.stream.IntStream;
import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Misconception;

@Misconception("However far the right class is behind, the loss stops growing. What bounds the probability from below?")
public final class ClipsTheProbability implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        return new SoftmaxCrossEntropyReference().softmax(logits);
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        new SoftmaxCrossEntropyReference().loss(logits, labels);
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> -Math.log(Math.max(softmax(logits[i])[labels[i]], 1e-15)))
                .average()
                .orElseThrow();
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        return new SoftmaxCrossEntropyReference().gradient(logits, labels);
    }
}
