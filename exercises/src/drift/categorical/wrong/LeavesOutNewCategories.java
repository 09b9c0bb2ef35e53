package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("Is a column out when one of its two counts is 0, or when both are?")
public final class LeavesOutNewCategories extends CellByCell {
    @Override
    boolean isUsed(int before, int after) {
        return before > 0 && after > 0;
    }
}
