package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("The rows of the example have 60 and 40 counts. Does each row expect the same number of cards?")
public final class ExpectsEqualRows extends CellByCell {
    @Override
    double expected(int before, int after, int ofRow, int ofBefore, int ofAfter) {
        return (before + after) / 2.0;
    }
}
