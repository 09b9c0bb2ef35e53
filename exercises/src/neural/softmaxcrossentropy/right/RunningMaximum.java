package neural.softmaxcrossentropy.right;

import neural.softmaxcrossentropy.SoftmaxCrossEntropy;

/** One pass over a row: the sum of exponentials is scaled again whenever a larger logit comes. */
public final class RunningMaximum implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        double normaliser = logOfSum(logits);
        double[] probabilities = new double[logits.length];
        for (int k = 0; k < logits.length; k++) {
            probabilities[k] = Math.exp(logits[k] - normaliser);
        }
        return probabilities;
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        check(logits, labels);
        double mean = 0;
        for (int i = 0; i < logits.length; i++) {
            double loss = logOfSum(logits[i]) - logits[i][labels[i]];
            mean += (loss - mean) / (i + 1);
        }
        return mean;
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        check(logits, labels);
        double share = 1.0 / logits.length;
        double[][] gradient = new double[logits.length][logits[0].length];
        for (int i = 0; i < logits.length; i++) {
            double normaliser = logOfSum(logits[i]);
            for (int k = 0; k < logits[i].length; k++) {
                double probability = Math.exp(logits[i][k] - normaliser);
                gradient[i][k] = share * probability - (k == labels[i] ? share : 0);
            }
        }
        return gradient;
    }

    private static double logOfSum(double[] logits) {
        if (logits.length == 0) {
            throw new IllegalArgumentException("no logits");
        }
        double largest = logits[0];
        double sum = 1;
        for (int k = 1; k < logits.length; k++) {
            if (logits[k] > largest) {
                sum = 1 + sum * Math.exp(largest - logits[k]);
                largest = logits[k];
            } else {
                sum += Math.exp(logits[k] - largest);
            }
        }
        return largest + Math.log(sum);
    }

    private static void check(double[][] logits, int[] labels) {
        if (labels.length == 0 || labels.length != logits.length) {
            throw new IllegalArgumentException("a label for each row");
        }
        for (int i = 0; i < labels.length; i++) {
            if (logits[i].length == 0 || logits[i].length != logits[0].length) {
                throw new IllegalArgumentException("row " + i);
            }
            if (labels[i] < 0 || labels[i] >= logits[i].length) {
                throw new IllegalArgumentException("label " + labels[i]);
            }
        }
    }
}
