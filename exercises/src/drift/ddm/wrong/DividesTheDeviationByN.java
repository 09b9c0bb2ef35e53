package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("Work out s for item 2 of the example, p = 0.5. What stands under the root?")
public final class DividesTheDeviationByN extends StepByStep {
    @Override
    double deviation(double rate) {
        return Math.sqrt(rate * (1 - rate)) / count;
    }
}
