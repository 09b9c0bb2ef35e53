package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("Only the items from a certain number on may be the lowest. Which is the first of them?")
public final class LooksForTheLowestFromTheStart extends StepByStep {
    @Override
    boolean mayBeLowest() {
        return true;
    }

    @Override
    Step judged(double level, double deviation) {
        return count >= settings.minInstances()
                ? super.judged(level, deviation)
                : new Step(State.STABLE, level, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
