package neural.softmaxcrossentropy.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception(
        "The loss comes from the logits, as it should. How large is the sum inside its logarithm for a logit of 1000?")
public final class AddsUpLargeExponentials extends SoftmaxCrossEntropyReference {
    @Override
    public double[] softmax(double[] logits) {
        super.softmax(logits); // refuses no logits
        return Laws.each(logits, logit -> Math.exp(logit) / sumOfExponentials(logits));
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        super.loss(logits, labels); // refuses what does not fit
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> Math.log(sumOfExponentials(logits[i])) - logits[i][labels[i]])
                .average()
                .orElseThrow();
    }

    private static double sumOfExponentials(double[] logits) {
        return Arrays.stream(logits).map(Math::exp).sum();
    }
}
