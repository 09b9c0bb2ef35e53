package neural.softmaxcrossentropy.wrong;

import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception(
        "Raise the logit of the right class a little: does the loss rise or fall? Compare with the sign of its entry.")
public final class PointsTheGradientUphill extends SoftmaxCrossEntropyReference {
    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        return Laws.each(super.gradient(logits, labels), entry -> -entry);
    }
}
