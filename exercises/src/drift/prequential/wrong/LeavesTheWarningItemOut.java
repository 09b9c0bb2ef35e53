package drift.prequential.wrong;

import whetstone.kit.Misconception;

@Misconception("The first item of a warning: is the background model there in time to learn it?")
public final class LeavesTheWarningItemOut extends StepByStep {
    private boolean isNew;

    @Override
    State follow(State state) {
        isNew = state == State.WARNING && background == null;
        return super.follow(state);
    }

    @Override
    void learn(double[] row, int label, boolean right, State state) {
        model.learn(row, label);
        if (background != null && !isNew) {
            background.learn(row, label);
        }
    }
}
