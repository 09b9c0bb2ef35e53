package neural.softmaxcrossentropy;

public class SoftmaxCrossEntropySolution implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        double max = largest(logits);
        double[] p = new double[logits.length];
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            p[j] = Math.exp(logits[j] - max);
            sum += p[j];
        }
        for (int j = 0; j < p.length; j++) {
            p[j] /= sum;
        }
        return p;
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        check(logits, labels);
        double loss = 0;
        for (int i = 0; i < logits.length; i++) {
            loss += logSumExp(logits[i]) - logits[i][labels[i]];
        }
        return loss / logits.length;
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        check(logits, labels);
        int n = logits.length;
        double[][] gradient = new double[n][];
        for (int i = 0; i < n; i++) {
            gradient[i] = softmax(logits[i]);
            gradient[i][labels[i]] -= 1;
            for (int j = 0; j < gradient[i].length; j++) {
                gradient[i][j] /= n;
            }
        }
        return gradient;
    }

    private double logSumExp(double[] z) {
        double max = largest(z);
        double sum = 0;
        for (double logit : z) {
            sum += Math.exp(logit - max);
        }
        return max + Math.log(sum);
    }

    private double largest(double[] z) {
        if (z.length == 0) {
            throw new IllegalArgumentException("no logits");
        }
        double max = z[0];
        for (double logit : z) {
            max = Math.max(max, logit);
        }
        return max;
    }

    private void check(double[][] logits, int[] labels) {
        if (logits.length == 0 || logits.length != labels.length) {
            throw new IllegalArgumentException(logits.length + " rows and " + labels.length + " labels");
        }
        int classes = logits[0].length;
        for (int i = 0; i < logits.length; i++) {
            if (classes == 0 || logits[i].length != classes) {
                throw new IllegalArgumentException("row " + i + " has " + logits[i].length + " logits");
            }
            if (labels[i] < 0 || labels[i] >= classes) {
                throw new IllegalArgumentException("label " + labels[i]);
            }
        }
    }
}
