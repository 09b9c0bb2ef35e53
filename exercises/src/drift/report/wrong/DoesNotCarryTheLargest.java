package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("0.03 becomes 0.06, and the next, 0.04? Once a step does not reject, may a later one?")
public final class DoesNotCarryTheLargest extends InSteps {
    @Override
    double carried(double before, double product) {
        return product;
    }
}
