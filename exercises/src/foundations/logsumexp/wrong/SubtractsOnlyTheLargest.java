package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import java.util.Arrays;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Do the exponentials of the answers add up to 1? What is subtracted from every number?")
public final class SubtractsOnlyTheLargest extends LogSumExpReference {
    @Override
    public double[] logSoftmax(double[] z) {
        super.logSoftmax(z); // refuses what it refuses
        double largest = Arrays.stream(z).max().orElse(0);
        return Laws.each(z, each -> each - largest);
    }
}
