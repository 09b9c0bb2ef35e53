package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("In the example warnAbove stays as it is from item 5 to item 10. Which deviation is in it?")
public final class MeasuresByThePresentDeviation extends StepByStep {
    @Override
    Step judged(double level, double deviation) {
        double warnAbove = lowestRate + settings.warning() * deviation;
        double driftAbove = lowestRate + settings.drift() * deviation;
        return new Step(state(level, warnAbove, driftAbove), level, warnAbove, driftAbove);
    }
}
