package neural.softmaxcrossentropy.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;

/** Takes the loss from the probabilities instead of the logits, for mistakes that get one of the two wrong. */
abstract class LossOfProbabilities extends SoftmaxCrossEntropyReference {
    @Override
    public double loss(double[][] logits, int[] labels) {
        super.loss(logits, labels); // refuses what does not fit
        double[][] probabilities = probabilities(logits);
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> loss(probabilities[i][labels[i]]))
                .average()
                .orElseThrow();
    }

    double[][] probabilities(double[][] logits) {
        return Arrays.stream(logits).map(this::softmax).toArray(double[][]::new);
    }

    double loss(double probability) {
        return -Math.log(probability);
    }
}
