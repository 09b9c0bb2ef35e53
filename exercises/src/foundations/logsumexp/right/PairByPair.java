package foundations.logsumexp.right;

import foundations.logsumexp.LogSumExp;
import java.util.Arrays;

/** Adds two probabilities at a time, the smallest first, and needs nothing but ln(1 + exp(z)). */
public final class PairByPair implements LogSumExp {
    @Override
    public double logSumExp(double[] z) {
        return Arrays.stream(z)
                .peek(this::log1pExp)
                .sorted()
                .reduce((small, large) -> small == Double.NEGATIVE_INFINITY
                        ? large
                        : Math.max(small, large) + log1pExp(-Math.abs(large - small)))
                .orElse(Double.NEGATIVE_INFINITY);
    }

    @Override
    public double log1pExp(double z) {
        if (Double.isNaN(z) || Double.isInfinite(z) && z > 0) {
            throw new IllegalArgumentException();
        }
        return z > 0 ? z + log1pExp(-z) : Math.log1p(Math.exp(z));
    }

    @Override
    public double[] logSoftmax(double[] z) {
        double sum = logSumExp(z);
        if (z.length != 0 && Double.isInfinite(sum)) {
            throw new IllegalArgumentException();
        }
        return Arrays.stream(z).map(each -> each - sum).toArray();
    }
}
