package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("Add a column of zeros. Do the degrees of freedom change?")
public final class CountsEmptyCategoriesAsDegrees extends CellByCell {
    @Override
    int degrees(int used, int categories) {
        return categories - 1;
    }
}
