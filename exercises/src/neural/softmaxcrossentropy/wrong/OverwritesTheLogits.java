package neural.softmaxcrossentropy.wrong;

import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Misconception;

@Misconception("Print a row of logits before and after the call. In which array are the probabilities made?")
public final class OverwritesTheLogits implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        double[] probabilities = new SoftmaxCrossEntropyReference().softmax(logits);
        System.arraycopy(probabilities, 0, logits, 0, logits.length);
        return logits;
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        return new SoftmaxCrossEntropyReference().loss(logits, labels);
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        double[][] gradient = new SoftmaxCrossEntropyReference().gradient(logits, labels);
        for (double[] row : logits) {
            softmax(row);
        }
        return gradient;
    }
}
