package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("In a table of two by two every count of the example is 5 away from its E. Is a part of that taken off?")
public final class CorrectsTwoByTwo extends CategoricalReference {
    @Override
    public Test chiSquare(int[] before, int[] after) {
        Test test = super.chiSquare(before, after);
        if (test.degrees() != 1) {
            return test;
        }
        double ofBefore = Arrays.stream(before).sum();
        double ofAfter = Arrays.stream(after).sum();
        double statistic = 0;
        for (int i = 0; i < before.length; i++) {
            double share = (before[i] + after[i]) / (ofBefore + ofAfter);
            if (share > 0) {
                statistic += corrected(before[i], ofBefore * share) + corrected(after[i], ofAfter * share);
            }
        }
        return new Test(statistic, 1, tail(statistic, 1));
    }

    private static double corrected(int count, double expected) {
        return Math.pow(Math.max(0, Math.abs(count - expected) - 0.5), 2) / expected;
    }
}
