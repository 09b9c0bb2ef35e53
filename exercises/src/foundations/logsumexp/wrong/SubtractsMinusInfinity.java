package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("All numbers are -Infinity: what is -Infinity minus -Infinity?")
public final class SubtractsMinusInfinity extends LogSumExpReference {
    @Override
    public double logSumExp(double[] z) {
        double right = super.logSumExp(z);
        return z.length > 0 && Double.isInfinite(right) ? Double.NaN : right;
    }

    @Override
    public double[] logSoftmax(double[] z) {
        if (z.length > 0 && Double.isInfinite(super.logSumExp(z))) {
            return Laws.each(z, each -> Double.NaN);
        }
        return super.logSoftmax(z);
    }
}
