package neural.softmaxcrossentropy.right;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neural.softmaxcrossentropy.SoftmaxCrossEntropy;

/**
 * Streams. The loss is the log-sum-exp of how far each logit is ahead of the label's, two terms at a time; at the label the
 * gradient is what the other probabilities add up to.
 */
public final class AgainstTheLabel implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        double top = DoubleStream.of(logits)
                .boxed()
                .max(Double::compare)
                .orElseThrow(() -> new IllegalArgumentException("at least one logit"));
        double[] weights = DoubleStream.of(logits).map(z -> Math.exp(z - top)).toArray();
        double sum = DoubleStream.of(weights).sum();
        return DoubleStream.of(weights).map(weight -> weight / sum).toArray();
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        return rows(logits, labels)
                .mapToDouble(i -> Arrays.stream(logits[i])
                        .map(z -> z - logits[i][labels[i]])
                        .reduce(Double.NEGATIVE_INFINITY, AgainstTheLabel::logOfBoth))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no rows"));
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        if (logits.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        return rows(logits, labels)
                .mapToObj(i -> {
                    double[] row = softmax(logits[i]);
                    row[labels[i]] = 0;
                    row[labels[i]] = -DoubleStream.of(row).sum();
                    return DoubleStream.of(row).map(v -> v / logits.length).toArray();
                })
                .toArray(double[][]::new);
    }

    /** ln(exp a + exp b). */
    private static double logOfBoth(double a, double b) {
        return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
    }

    private static IntStream rows(double[][] logits, int[] labels) {
        boolean fits = logits.length == labels.length
                && IntStream.range(0, labels.length)
                        .allMatch(i ->
                                logits[i].length == logits[0].length && labels[i] >= 0 && labels[i] < logits[i].length);
        if (!fits) {
            throw new IllegalArgumentException(labels.length + " labels do not fit the logits");
        }
        return IntStream.range(0, labels.length);
    }
}
