package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Put the largest number last: which number is taken out?")
public final class TakesTheFirstForTheLargest extends LogSumExpReference {
    @Override
    public double logSumExp(double[] z) {
        double right = super.logSumExp(z);
        if (z.length == 0) {
            return right;
        }
        return z[0]
                + Math.log(Arrays.stream(z).map(each -> Math.exp(each - z[0])).sum());
    }
}
