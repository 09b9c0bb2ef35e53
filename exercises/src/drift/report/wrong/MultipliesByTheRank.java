package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("Which p has the largest factor, the smallest or the largest one?")
public final class MultipliesByTheRank extends InSteps {
    @Override
    double factor(int m, int rank) {
        return rank;
    }
}
