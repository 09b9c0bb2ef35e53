package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("Two numbers are remembered. At which item was each of them seen, and is it the same item?")
public final class KeepsTheTwoMinimaApart extends StepByStep {
    @Override
    void remember(double rate, double deviation) {
        lowestDeviation = Double.isInfinite(lowestRate) ? deviation : Math.min(lowestDeviation, deviation);
        lowestRate = Math.min(lowestRate, rate);
    }
}
