package drift.pagehinkley.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "After an alarm a new stream begins. Go through the fields one by one: which of them still know the old one?")
public final class ResetsOnlyTheSum extends StepByStep {
    @Override
    void afterAlarm() {
        sum = 0;
    }
}
