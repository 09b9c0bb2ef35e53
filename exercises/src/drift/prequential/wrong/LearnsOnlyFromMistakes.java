package drift.prequential.wrong;

import whetstone.kit.Misconception;

@Misconception("Item 3 of the table is predicted rightly. Does the mean of its class move?")
public final class LearnsOnlyFromMistakes extends StepByStep {
    @Override
    void learn(double[] row, int label, boolean right, State state) {
        if (!right) {
            super.learn(row, label, right, state);
        }
    }
}
