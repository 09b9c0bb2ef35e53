package neural.softmaxcrossentropy.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Misconception;

@Misconception("What are exp(1000) and exp(-1000) in a double, and what is one divided by another of its kind?")
public final class ExponentiatesLargeLogits implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        if (logits.length == 0) {
            throw new IllegalArgumentException("no logits");
        }
        double sum = Arrays.stream(logits).map(Math::exp).sum();
        return Arrays.stream(logits).map(logit -> Math.exp(logit) / sum).toArray();
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
        new SoftmaxCrossEntropyReference().gradient(logits, labels);
        double[][] gradient = new double[labels.length][];
        for (int i = 0; i < labels.length; i++) {
            gradient[i] = softmax(logits[i]);
            gradient[i][labels[i]] -= 1;
            gradient[i] = Arrays.stream(gradient[i])
                    .map(entry -> entry / labels.length)
                    .toArray();
        }
        return gradient;
    }
}
