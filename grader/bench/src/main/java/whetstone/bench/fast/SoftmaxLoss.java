package whetstone.bench.fast;

/**
 * The mean cross-entropy of softmax, and its gradient, in one walk over the rows.
 *
 * <pre>{@code
 * p[k]        = exp(z[k] - max) / sum over j of exp(z[j] - max)
 * loss        = mean over rows of  max + ln(sum) - z[label]
 * gradient[k] = (p[k] - [k == label]) / n
 * }</pre>
 */
public final class SoftmaxLoss {
    private final Loops loops = Loops.BEST;

    /**
     * @param logits n x K, row after row
     * @param labels of n rows
     * @param gradient n x K, filled in
     * @return the loss in nats
     */
    public double gradient(double[] logits, int[] labels, int classes, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < labels.length; i++) {
            int row = i * classes;
            double max = loops.max(logits, row, classes);
            double sum = loops.exponentials(logits, row, max, gradient, row, classes);
            loops.scale(1 / (sum * labels.length), gradient, row, classes);
            gradient[row + labels[i]] -= 1.0 / labels.length;
            loss += max + Math.log(sum) - logits[row + labels[i]];
        }
        return loss / labels.length;
    }
}
