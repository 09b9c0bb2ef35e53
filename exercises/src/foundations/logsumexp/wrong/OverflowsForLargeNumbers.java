package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import whetstone.kit.Misconception;

@Misconception("What is exp(800) in a double? The answer should be 800.")
public final class OverflowsForLargeNumbers extends LogSumExpReference {
    @Override
    public double log1pExp(double z) {
        super.log1pExp(z); // refuses what it refuses
        return Math.log1p(Math.exp(z));
    }
}
