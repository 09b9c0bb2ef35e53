package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("Swap the two rows. Are both of them samples, or is one of them the truth?")
public final class TakesTheOldSharesForTheTruth extends CellByCell {
    @Override
    double expected(int before, int after, int ofRow, int ofBefore, int ofAfter) {
        return (double) ofRow * before / ofBefore;
    }
}
