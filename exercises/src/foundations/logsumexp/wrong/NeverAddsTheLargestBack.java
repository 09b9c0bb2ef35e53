package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Raise every number by 1000: the answer should rise by 1000. What becomes of what was taken out?")
public final class NeverAddsTheLargestBack extends LogSumExpReference {
    @Override
    public double logSumExp(double[] z) {
        double largest = Arrays.stream(z).max().orElse(0);
        double sum = super.logSumExp(z);
        return Double.isInfinite(sum) ? sum : sum - largest;
    }
}
