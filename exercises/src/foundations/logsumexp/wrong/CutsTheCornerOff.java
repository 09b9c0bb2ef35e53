package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import whetstone.kit.Misconception;

@Misconception("At z = 5 the answer is neither 0 nor 5. How much is lost where the curve is taken for a straight line?")
public final class CutsTheCornerOff extends LogSumExpReference {
    @Override
    public double log1pExp(double z) {
        double right = super.log1pExp(z); // refuses what it refuses
        return z > 4 ? z : right;
    }
}
