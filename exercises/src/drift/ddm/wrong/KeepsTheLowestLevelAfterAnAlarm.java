package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("After an alarm a new stream begins. Which of the fields still know the best time of the old one?")
public final class KeepsTheLowestLevelAfterAnAlarm extends StepByStep {
    @Override
    void afterAlarm(boolean mistake) {
        count = 0;
        mistakes = 0;
    }
}
