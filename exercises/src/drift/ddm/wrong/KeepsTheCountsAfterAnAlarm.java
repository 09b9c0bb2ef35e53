package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("What is the number n of the item that follows an alarm, and how many mistakes came before it?")
public final class KeepsTheCountsAfterAnAlarm extends StepByStep {
    @Override
    void afterAlarm(boolean mistake) {
        forgetLowest();
    }
}
