package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import whetstone.kit.Misconception;

@Misconception("Print 1 + exp(-50). What is left of exp(-50) in it?")
public final class LosesSmallExponentials extends LogSumExpReference {
    @Override
    public double log1pExp(double z) {
        double right = super.log1pExp(z); // refuses what it refuses
        return z > 30 ? right : Math.log(1 + Math.exp(z));
    }
}
