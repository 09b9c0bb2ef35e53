package drift.prequential.wrong;

import whetstone.kit.Misconception;

@Misconception("Four warnings in a row: how many background models are made, and what has the last one learned?")
public final class BeginsTheBackgroundAtEveryWarning extends StepByStep {
    @Override
    State follow(State state) {
        if (state == State.WARNING) {
            background = null;
        }
        return super.follow(state);
    }
}
