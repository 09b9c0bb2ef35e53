package neural.softmaxcrossentropy.wrong;

import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Misconception;

@Misconception("For two equal logits the loss is ln 2, about 0.69. Which logarithm gives 1?")
public final class MeasuresInBits extends SoftmaxCrossEntropyReference {
    @Override
    public double loss(double[][] logits, int[] labels) {
        return super.loss(logits, labels) / Math.log(2);
    }
}
