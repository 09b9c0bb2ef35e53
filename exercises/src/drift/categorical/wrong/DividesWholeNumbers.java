package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("15 cards are expected before and 10 now. What if these were no whole numbers?")
public final class DividesWholeNumbers extends CellByCell {
    @Override
    double expected(int before, int after, int ofRow, int ofBefore, int ofAfter) {
        return (long) ofRow * (before + after) / (ofBefore + ofAfter);
    }
}
