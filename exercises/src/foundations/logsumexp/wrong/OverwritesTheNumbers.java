package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import whetstone.kit.Misconception;

@Misconception("Call logSoftmax twice with the same array. What does the array hold in between?")
public final class OverwritesTheNumbers extends LogSumExpReference {
    @Override
    public double[] logSoftmax(double[] z) {
        double[] logarithms = super.logSoftmax(z);
        System.arraycopy(logarithms, 0, z, 0, z.length);
        return z;
    }
}
