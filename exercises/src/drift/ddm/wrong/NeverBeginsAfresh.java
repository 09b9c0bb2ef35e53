package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("Feed a few items after an alarm: which stream do rate and limits still describe?")
public final class NeverBeginsAfresh extends StepByStep {
    @Override
    void afterAlarm(boolean mistake) {
        // the old stream goes on
    }
}
