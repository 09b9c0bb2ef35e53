package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "Twice as many counts with the same shares are better evidence. Does the statistic see how many there are?")
public final class ComparesShares extends CategoricalReference {
    @Override
    public Test chiSquare(int[] before, int[] after) {
        Test test = super.chiSquare(before, after);
        double n = Arrays.stream(before).sum();
        double m = Arrays.stream(after).sum();
        double statistic = 0;
        for (int i = 0; i < before.length; i++) {
            double p = before[i] / n;
            double q = after[i] / m;
            statistic += p + q == 0 ? 0 : (p - q) * (p - q) / (p + q);
        }
        return new Test(statistic, test.degrees(), tail(statistic, test.degrees()));
    }
}
