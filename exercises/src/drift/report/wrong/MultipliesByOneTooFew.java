package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("The factors of four p are 4, 3, 2, 1. Does the rank begin at 0 or at 1?")
public final class MultipliesByOneTooFew extends InSteps {
    @Override
    double factor(int m, int rank) {
        return m - rank;
    }
}
