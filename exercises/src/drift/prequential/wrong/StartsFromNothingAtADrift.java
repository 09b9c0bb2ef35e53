package drift.prequential.wrong;

import whetstone.kit.Misconception;

@Misconception("At an alarm a model stands by that has learned since the warning. Which model comes next?")
public final class StartsFromNothingAtADrift extends StepByStep {
    @Override
    State follow(State state) {
        background = null;
        return super.follow(state);
    }
}
