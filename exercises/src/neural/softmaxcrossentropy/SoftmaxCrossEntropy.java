package neural.softmaxcrossentropy;

/** The probabilities of classes from logits, their loss, and its gradient; right for every finite logit. */
public interface SoftmaxCrossEntropy {
    /**
     * The probabilities of the classes, which add up to 1.
     *
     * @param logits of one row, K >= 1 finite numbers
     * @throws IllegalArgumentException when there are no logits
     */
    double[] softmax(double[] logits);

    /**
     * The mean over the rows of -ln(probability of the right class), in nats.
     *
     * @param logits n x K, both at least 1
     * @param labels for each row the index of its right class, 0 to K-1
     * @throws IllegalArgumentException when there are no rows, the sizes do not fit, or a label names no class
     */
    double loss(double[][] logits, int[] labels);

    /**
     * The derivative of {@link #loss} by every logit, n x K.
     *
     * @throws IllegalArgumentException as {@link #loss}
     */
    double[][] gradient(double[][] logits, int[] labels);
}
