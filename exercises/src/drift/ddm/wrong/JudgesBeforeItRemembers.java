package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("Item 5 of the example has the lowest level so far. Are its own limits made of item 4 or of item 5?")
public final class JudgesBeforeItRemembers extends StepByStep {
    @Override
    Step step(double rate, double deviation) {
        Step step = judged(level(rate, deviation), deviation);
        if (mayBeLowest()) {
            remember(rate, deviation);
        }
        return step;
    }
}
