package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("Work out s for item 2 of the example, p = 0.5. Is 0.125 the deviation, or its square?")
public final class TakesTheVariance extends StepByStep {
    @Override
    double deviation(double rate) {
        return rate * (1 - rate) / count;
    }
}
