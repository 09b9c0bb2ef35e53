package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import whetstone.kit.Misconception;

@Misconception("A large statistic: should p be near 0 or near 1?")
public final class ReportsTheOtherTail extends CategoricalReference {
    @Override
    public Test chiSquare(int[] before, int[] after) {
        Test test = super.chiSquare(before, after);
        return new Test(test.statistic(), test.degrees(), 1 - test.pValue());
    }
}
