package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("With the sums of rows and columns known, how many counts of three columns can still be chosen?")
public final class CountsAllCategoriesAsDegrees extends CellByCell {
    @Override
    int degrees(int used, int categories) {
        return used;
    }
}
