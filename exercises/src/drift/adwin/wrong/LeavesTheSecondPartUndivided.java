package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("Work out the second part of ε in the example: which numbers stand before 1/m?")
public final class LeavesTheSecondPartUndivided extends StepByStep {
    @Override
    double bound(double reciprocal, double variance, double logarithm) {
        return Math.sqrt(2 * reciprocal * variance * logarithm) + 2 * reciprocal * logarithm;
    }
}
