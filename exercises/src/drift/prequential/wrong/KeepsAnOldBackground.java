package drift.prequential.wrong;

import whetstone.kit.Misconception;

@Misconception("A warning passes and a later one ends in a drift. Since when has the background been learning?")
public final class KeepsAnOldBackground extends StepByStep {
    @Override
    State follow(State state) {
        Means kept = background;
        super.follow(state);
        background = state == State.STABLE ? kept : background;
        return state;
    }
}
