package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("A window of very few values has a tiny variance by chance. Which part of ε protects it?")
public final class LeavesOutTheSecondPart extends StepByStep {
    @Override
    double bound(double reciprocal, double variance, double logarithm) {
        return variance == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(2 * reciprocal * variance * logarithm);
    }
}
