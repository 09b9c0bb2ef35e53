package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("Work out 1/m for n0 = 12, n1 = 13. Is m a mean of the two, or the reciprocal of a sum?")
public final class TakesTheMeanOfTheSizes extends StepByStep {
    @Override
    double reciprocal(int n0, int n1) {
        return 2.0 * (1.0 / n0 + 1.0 / n1) / 4;
    }
}
