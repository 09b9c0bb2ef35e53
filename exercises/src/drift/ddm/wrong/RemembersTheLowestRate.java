package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("Which number must be lower than ever before an item is remembered: its rate, or its level?")
public final class RemembersTheLowestRate extends StepByStep {
    @Override
    void remember(double rate, double deviation) {
        if (rate < lowestRate) {
            lowestRate = rate;
            lowestDeviation = deviation;
        }
    }
}
