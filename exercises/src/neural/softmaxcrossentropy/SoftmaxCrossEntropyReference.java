package neural.softmaxcrossentropy;

import java.util.Arrays;

/**
 * Softmax with the largest logit taken out, and its cross-entropy by log-sum-exp (Goodfellow, Bengio and Courville 2016,
 * "Deep Learning", sections 4.1 and 6.2.2.3).
 */
public class SoftmaxCrossEntropyReference implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        double largest = largest(logits);
        double[] probabilities = new double[logits.length];
        double sum = 0;
        for (int k = 0; k < logits.length; k++) {
            probabilities[k] = Math.exp(logits[k] - largest);
            sum += probabilities[k];
        }
        for (int k = 0; k < logits.length; k++) {
            probabilities[k] /= sum;
        }
        return probabilities;
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        requireSizes(logits, labels);
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            sum += logSumExp(logits[i]) - logits[i][labels[i]];
        }
        return sum / logits.length;
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        requireSizes(logits, labels);
        double[][] gradient = new double[logits.length][];
        for (int i = 0; i < logits.length; i++) {
            gradient[i] = softmax(logits[i]);
            gradient[i][labels[i]] -= 1;
            for (int k = 0; k < gradient[i].length; k++) {
                gradient[i][k] /= logits.length;
            }
        }
        return gradient;
    }

    private static double logSumExp(double[] logits) {
        double largest = largest(logits);
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp(logit - largest);
        }
        return largest + Math.log(sum);
    }

    private static double largest(double[] logits) {
        return Arrays.stream(logits).max().orElseThrow(() -> new IllegalArgumentException("no logits"));
    }

    private static void requireSizes(double[][] logits, int[] labels) {
        if (logits.length == 0 || logits.length != labels.length) {
            throw new IllegalArgumentException(logits.length + " rows, " + labels.length + " labels");
        }
        int classes = logits[0].length;
        for (int i = 0; i < labels.length; i++) {
            if (logits[i].length != classes) {
                throw new IllegalArgumentException("rows of " + classes + " and " + logits[i].length + " logits");
            }
            if (labels[i] < 0 || labels[i] >= classes) {
                throw new IllegalArgumentException("label " + labels[i] + " of " + classes + " classes");
            }
        }
    }
}
