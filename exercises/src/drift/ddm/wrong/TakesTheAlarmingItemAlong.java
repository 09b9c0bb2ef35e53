package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("The item that raised the alarm: to which of the two streams does it belong?")
public final class TakesTheAlarmingItemAlong extends StepByStep {
    @Override
    void afterAlarm(boolean mistake) {
        forget();
        count = 1;
        mistakes = mistake ? 1 : 0;
    }
}
