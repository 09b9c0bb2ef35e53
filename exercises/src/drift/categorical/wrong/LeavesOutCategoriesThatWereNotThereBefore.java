package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("A category is empty before, but not now. Is it left out?")
public final class LeavesOutCategoriesThatWereNotThereBefore extends CellByCell {
    @Override
    boolean isUsed(int before, int after) {
        return before > 0;
    }
}
