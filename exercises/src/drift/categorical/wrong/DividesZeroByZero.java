package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("What is E in a column without any count, and what is 0 / 0?")
public final class DividesZeroByZero extends CellByCell {
    @Override
    boolean isUsed(int before, int after) {
        return true;
    }
}
