package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("Print the product of a row's sum and a column's sum of 100000 each.")
public final class OverflowsTheProduct extends CellByCell {
    @Override
    double expected(int before, int after, int ofRow, int ofBefore, int ofAfter) {
        return (double) (ofRow * (before + after)) / (ofBefore + ofAfter);
    }
}
