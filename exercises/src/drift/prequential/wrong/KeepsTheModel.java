package drift.prequential.wrong;

import whetstone.kit.Misconception;

@Misconception("After an alarm, print what the model predicts for the smallest x. Has it been replaced?")
public final class KeepsTheModel extends StepByStep {
    @Override
    State follow(State state) {
        return state;
    }
}
