package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("Where does the root end? Work out both parts of ε for the example, one by one.")
public final class PutsBothPartsUnderTheRoot extends StepByStep {
    @Override
    double bound(double reciprocal, double variance, double logarithm) {
        return Math.sqrt(2 * reciprocal * variance * logarithm + 2 * reciprocal * logarithm / 3);
    }
}
