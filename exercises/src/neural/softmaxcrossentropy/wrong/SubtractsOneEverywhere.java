package neural.softmaxcrossentropy.wrong;

import java.util.Arrays;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception(
        "Add up a row of the gradient of the hand example: it should be 0. In which entries is the 1 subtracted?")
public final class SubtractsOneEverywhere extends SoftmaxCrossEntropyReference {
    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        super.gradient(logits, labels); // refuses what does not fit
        return Arrays.stream(logits)
                .map(row -> Laws.each(softmax(row), probability -> (probability - 1) / labels.length))
                .toArray(double[][]::new);
    }
}
