package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("Of 20 columns without any change, how many have p at most 0.05?")
public final class CorrectsNothing extends InSteps {
    @Override
    double factor(int m, int rank) {
        return 1;
    }
}
