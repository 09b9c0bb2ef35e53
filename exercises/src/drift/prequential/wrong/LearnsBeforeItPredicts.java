package drift.prequential.wrong;

import whetstone.kit.Misconception;

@Misconception("The first item of the table: what does the model know when it is predicted?")
public final class LearnsBeforeItPredicts extends StepByStep {
    @Override
    int predict(double[] row, int label) {
        model.learn(row, label);
        return super.predict(row, label);
    }

    @Override
    void learn(double[] row, int label, boolean right, State state) {
        if (background != null) {
            background.learn(row, label);
        }
    }
}
