package neural.softmaxcrossentropy;

/** Yours to write; statement.md says what is asked for. */
public final class SoftmaxCrossEntropySolution implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        throw new UnsupportedOperationException("softmax is not written yet");
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        throw new UnsupportedOperationException("loss is not written yet");
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        throw new UnsupportedOperationException("gradient is not written yet");
    }
}
