package foundations.logsumexp;

/** Sums of exponentials with the largest taken out (Blanchard, Higham and Higham 2021, algorithm 3.1). */
public class LogSumExpReference implements LogSumExp {
    @Override
    public double logSumExp(double[] z) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double each : z) {
            requireLogarithm(each);
            largest = Math.max(largest, each);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        double sum = 0;
        for (double each : z) {
            sum += Math.exp(each - largest);
        }
        return largest + Math.log(sum);
    }

    @Override
    public double log1pExp(double z) {
        requireLogarithm(z);
        return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }

    @Override
    public double[] logSoftmax(double[] z) {
        double total = logSumExp(z);
        if (z.length > 0 && total == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("no probability is above 0");
        }
        double[] logarithms = new double[z.length];
        for (int k = 0; k < z.length; k++) {
            logarithms[k] = z[k] - total;
        }
        return logarithms;
    }

    private static void requireLogarithm(double z) {
        if (Double.isNaN(z) || z == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("not a logarithm of a finite number: " + z);
        }
    }
}
