package neural.softmaxcrossentropy;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Everything from logarithms: a probability is exp of its logarithm, and the loss never leaves them. */
public record SoftmaxCrossEntropySolution() implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        return logSoftmax(logits).map(Math::exp).toArray();
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        return rows(logits, labels)
                .mapToDouble(i -> -logSoftmax(logits[i]).skip(labels[i]).findFirst().orElseThrow())
                .average()
                .orElseThrow();
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        double n = logits.length;
        return rows(logits, labels)
                .mapToObj(i -> {
                    double[] p = softmax(logits[i]);
                    return IntStream.range(0, p.length)
                            .mapToDouble(j -> j == labels[i] ? -others(p, j) / n : p[j] / n)
                            .toArray();
                })
                .toArray(double[][]::new);
    }

    /** 1 - p[j] without the cancellation. */
    private static double others(double[] p, int j) {
        return IntStream.range(0, p.length).filter(k -> k != j).mapToDouble(k -> p[k]).sum();
    }

    private static DoubleStream logSoftmax(double[] logits) {
        // ln(e^a + e^b) = max + log1p(e^-|a - b|), folded over the row
        double total = Arrays.stream(logits)
                .reduce((a, b) -> Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))))
                .orElseThrow(() -> new IllegalArgumentException("no logits"));
        return Arrays.stream(logits).map(z -> z - total);
    }

    private static IntStream rows(double[][] logits, int[] labels) {
        if (logits.length == 0 || labels.length != logits.length) {
            throw new IllegalArgumentException("rows and labels do not match");
        }
        IntStream.range(0, labels.length).forEach(i -> {
            if (logits[i].length != logits[0].length || labels[i] < 0 || labels[i] >= logits[i].length) {
                throw new IllegalArgumentException("row " + i + ": " + logits[i].length + " logits, label " + labels[i]);
            }
        });
        return IntStream.range(0, labels.length);
    }
}
