package drift.prequential.wrong;

import whetstone.kit.Misconception;

@Misconception("Some warnings pass. What happens to the model at a warning, and what to the background?")
public final class ReplacesAtAWarning extends StepByStep {
    @Override
    State follow(State state) {
        return super.follow(state == State.WARNING ? State.DRIFT : state);
    }
}
