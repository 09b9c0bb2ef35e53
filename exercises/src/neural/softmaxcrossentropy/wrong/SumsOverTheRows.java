package neural.softmaxcrossentropy.wrong;

import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception(
        "Copy every row three times: should the loss be three times as large? Compare its first factor in the statement.")
public final class SumsOverTheRows extends SoftmaxCrossEntropyReference {
    @Override
    public double loss(double[][] logits, int[] labels) {
        return super.loss(logits, labels) * labels.length;
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        return Laws.each(super.gradient(logits, labels), entry -> entry * labels.length);
    }
}
