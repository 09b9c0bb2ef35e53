package foundations.choleskysolve.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "The first column is right, the others are not. What do the columns before explain of an entry below the diagonal?")
public final class TakesNothingAwayBelowTheDiagonal extends Factoring {
    @Override
    double below(double entry, double explained, double diagonal) {
        return entry / diagonal;
    }
}
