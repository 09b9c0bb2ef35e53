package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("Work out the third p of the example: is m divided by its rank, or is something taken from m?")
public final class DividesByTheRank extends InSteps {
    @Override
    double factor(int m, int rank) {
        return (double) m / rank;
    }
}
