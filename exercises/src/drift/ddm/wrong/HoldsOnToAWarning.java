package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("After a warning the level sinks below warnAbove again. What is the state then?")
public final class HoldsOnToAWarning extends StepByStep {
    private boolean warned;

    @Override
    void forget() {
        super.forget();
        warned = false;
    }

    @Override
    State state(double level, double warnAbove, double driftAbove) {
        State state = super.state(level, warnAbove, driftAbove);
        warned |= state == State.WARNING;
        return warned && state == State.STABLE ? State.WARNING : state;
    }
}
