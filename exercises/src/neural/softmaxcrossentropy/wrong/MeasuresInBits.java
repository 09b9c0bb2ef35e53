package neural.softmaxcrossentropy.wrong;

import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import whetstone.kit.Misconception;

@Misconception("For two equal logits the loss is ln 2, about 0.69. Which logarithm gives 1?")
public final class MeasuresInBits implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        return new SoftmaxCrossEntropyReference().softmax(logits);
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        return new SoftmaxCrossEntropyReference().loss(logits, labels) / Math.log(2);
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        return new SoftmaxCrossEntropyReference().gradient(logits, labels);
    }
}
