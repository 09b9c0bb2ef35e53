package foundations.logsumexp.right;

import foundations.logsumexp.LogSumExp;
import java.util.Arrays;

/** One pass: the sum is scaled down whenever a larger number comes; softplus in Mächler's (2012) four ranges. */
public final class RunningLogSumExp implements LogSumExp {
    @Override
    public double logSumExp(double[] z) {
        double largest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (double each : z) {
            refuse(each);
            if (each == Double.NEGATIVE_INFINITY) {
                continue;
            }
            if (each > largest) {
                sum = sum * Math.exp(largest - each) + 1;
                largest = each;
            } else {
                sum += Math.exp(each - largest);
            }
        }
        return Math.log(sum) + largest;
    }

    @Override
    public double log1pExp(double z) {
        refuse(z);
        if (z <= -37) {
            return Math.exp(z);
        }
        if (z <= 18) {
            return Math.log1p(Math.exp(z));
        }
        return z <= 33.3 ? z + Math.exp(-z) : z;
    }

    @Override
    public double[] logSoftmax(double[] z) {
        double largest = Arrays.stream(z).max().orElse(0);
        if (largest == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("all are -Infinity");
        }
        double[] shifted = Arrays.stream(z)
                .peek(RunningLogSumExp::refuse)
                .map(each -> each - largest)
                .toArray();
        double logOfSum = Math.log(Arrays.stream(shifted).map(Math::exp).sum());
        return Arrays.stream(shifted).map(each -> each - logOfSum).toArray();
    }

    private static void refuse(double z) {
        if (!(z < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("z = " + z);
        }
    }
}
