package neural.softmaxcrossentropy.wrong;

import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception(
        "Raise the logit of the right class a little: does the loss rise or fall? Compare with the sign of its entry.")
public final class PointsTheGradientUphill implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        return new SoftmaxCrossEntropyReference().softmax(logits);
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        return new SoftmaxCrossEntropyReference().loss(logits, labels);
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        return Laws.each(new SoftmaxCrossEntropyReference().gradient(logits, labels), entry -> -entry);
    }
}
