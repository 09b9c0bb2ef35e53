package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import whetstone.kit.Misconception;

@Misconception("Which base has Math.exp, and which has the logarithm? For 0, 0 the answer is 0.6931.")
public final class MeasuresInBits extends LogSumExpReference {
    @Override
    public double logSumExp(double[] z) {
        return super.logSumExp(z) / Math.log(2);
    }
}
