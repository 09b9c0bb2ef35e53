package neural.softmaxcrossentropy.wrong;

import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Misconception;

@Misconception("Print a row of logits before and after the call. In which array are the probabilities made?")
public final class OverwritesTheLogits extends SoftmaxCrossEntropyReference {
    @Override
    public double[] softmax(double[] logits) {
        System.arraycopy(super.softmax(logits), 0, logits, 0, logits.length);
        return logits;
    }
}
