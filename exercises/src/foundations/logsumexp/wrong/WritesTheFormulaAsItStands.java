package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import whetstone.kit.Misconception;

@Misconception("Try z = -50 and z = 800: what are 1 + exp(-50) and exp(800) in a double?")
public final class WritesTheFormulaAsItStands extends LogSumExpReference {
    @Override
    public double log1pExp(double z) {
        super.log1pExp(z); // refuses what it refuses
        return Math.log(1 + Math.exp(z));
    }
}
