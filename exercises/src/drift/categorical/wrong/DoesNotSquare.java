package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("The first term of the example is 25/15. Where does the 25 come from?")
public final class DoesNotSquare extends CellByCell {
    @Override
    double term(int count, double expected) {
        return Math.abs(count - expected) / expected;
    }
}
