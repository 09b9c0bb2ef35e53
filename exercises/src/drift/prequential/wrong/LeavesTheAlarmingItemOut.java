package drift.prequential.wrong;

import whetstone.kit.Misconception;

@Misconception("Which model learns the item of the alarm, the one before it or the one after it?")
public final class LeavesTheAlarmingItemOut extends StepByStep {
    @Override
    void learn(double[] row, int label, boolean right, State state) {
        if (state != State.DRIFT) {
            super.learn(row, label, right, state);
        }
    }
}
