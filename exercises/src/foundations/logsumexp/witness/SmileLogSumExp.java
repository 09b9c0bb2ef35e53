package foundations.logsumexp.witness;

import foundations.logsumexp.LogSumExp;
import java.util.Arrays;
import smile.math.MathEx;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Smile has softplus; two probabilities are added by it as large + softplus(small - large), and more one after another. */
@Witness(
        value = "Smile 2.6.0",
        excuses =
                @Excuse(
                        claims =
                                "refuses NaN and positive infinity, and a log-softmax of nothing but negative infinity",
                        reason = "Smile answers NaN or infinity"))
public final class SmileLogSumExp implements LogSumExp {
    @Override
    public double logSumExp(double[] z) {
        return Arrays.stream(z)
                .sorted()
                .reduce(
                        Double.NEGATIVE_INFINITY,
                        (small, large) -> small == Double.NEGATIVE_INFINITY
                                ? large
                                : large > small
                                        ? large + MathEx.log1pe(small - large)
                                        : small + MathEx.log1pe(large - small));
    }

    @Override
    public double log1pExp(double z) {
        return MathEx.log1pe(z);
    }

    @Override
    public double[] logSoftmax(double[] z) {
        double total = logSumExp(z);
        return Arrays.stream(z).map(each -> each - total).toArray();
    }
}
