package neural.softmaxcrossentropy.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Which probabilities add up to 1, those of one row or those of one class? Try a batch of a single row.")
public final class NormalisesOverTheBatch implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        return new SoftmaxCrossEntropyReference().softmax(logits);
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        new SoftmaxCrossEntropyReference().loss(logits, labels);
        double[][] probabilities = overTheBatch(logits);
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> -Math.log(probabilities[i][labels[i]]))
                .average()
                .orElseThrow();
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        new SoftmaxCrossEntropyReference().loss(logits, labels);
        double[][] gradient = overTheBatch(logits);
        for (int i = 0; i < labels.length; i++) {
            gradient[i][labels[i]] -= 1;
        }
        return Laws.each(gradient, entry -> entry / labels.length);
    }

    private double[][] overTheBatch(double[][] logits) {
        double[][] probabilities = new double[logits.length][logits[0].length];
        for (int k = 0; k < logits[0].length; k++) {
            int column = k;
            double[] ofClass = softmax(
                    Arrays.stream(logits).mapToDouble(row -> row[column]).toArray());
            for (int i = 0; i < logits.length; i++) {
                probabilities[i][k] = ofClass[i];
            }
        }
        return probabilities;
    }
}
