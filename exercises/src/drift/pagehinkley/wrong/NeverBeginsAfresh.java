package drift.pagehinkley.wrong;

import whetstone.kit.Misconception;

@Misconception("Feed a few ordinary values after an alarm: which stream do mean and sum still describe?")
public final class NeverBeginsAfresh extends StepByStep {
    @Override
    void afterAlarm() {
        // the old stream goes on
    }
}
