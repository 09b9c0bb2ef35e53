package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "All numbers are negative: which is taken for the largest? Double.MIN_VALUE is the smallest number above 0.")
public final class BeginsTheLargestAtZero extends LogSumExpReference {
    @Override
    public double logSumExp(double[] z) {
        super.logSumExp(z); // refuses what it refuses
        double largest = Math.max(0, Arrays.stream(z).max().orElse(0));
        return largest
                + Math.log(
                        Arrays.stream(z).map(each -> Math.exp(each - largest)).sum());
    }
}
