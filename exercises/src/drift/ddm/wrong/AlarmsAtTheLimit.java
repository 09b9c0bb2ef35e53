package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("In a stream without a mistake, level and limits are all 0. Is the level above them?")
public final class AlarmsAtTheLimit extends StepByStep {
    @Override
    State state(double level, double warnAbove, double driftAbove) {
        return level >= driftAbove ? State.DRIFT : level >= warnAbove ? State.WARNING : State.STABLE;
    }
}
