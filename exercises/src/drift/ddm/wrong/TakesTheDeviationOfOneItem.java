package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("Double the number of items at the same rate: should the deviation of the rate stay the same?")
public final class TakesTheDeviationOfOneItem extends StepByStep {
    @Override
    double deviation(double rate) {
        return Math.sqrt(rate * (1 - rate));
    }
}
