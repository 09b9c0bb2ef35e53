package linear.normalequations.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Print M for the example and compare each entry with the statement. What is done to columns that depend on each other?")
public final class AddsALittleToTheDiagonal extends BySystem {
    @Override
    double added() {
        return 1e-6;
    }

    @Override
    boolean isZero(double pivot) {
        return pivot == 0;
    }
}
