package foundations.choleskysolve.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "The first column of A is 4, 2, -2 and that of L is 2, 1, -1. What happens to the entries below the diagonal?")
public final class ForgetsTheDivision extends Factoring {
    @Override
    double below(double entry, double explained, double diagonal) {
        return entry - explained;
    }
}
