package drift.prequential.wrong;

import drift.prequential.PrequentialReference;
import java.util.ArrayList;
import java.util.List;

/** The loop in steps, for mistakes that get one of them wrong; it refuses what the reference refuses. */
abstract class StepByStep extends PrequentialReference {
    int classes;
    Means model;
    Means background;

    @Override
    public Run run(Items items, double fading, Watch watch) {
        super.run(items, fading, watch);
        classes = items.classes();
        model = new Means(classes);
        background = null;
        Judge judge = Judge.of(watch);
        int n = items.y().length;
        int[] predicted = new int[n];
        boolean[] right = new boolean[n];
        List<Integer> replaced = new ArrayList<>();
        for (int t = 0; t < n; t++) {
            double[] row = items.x()[t];
            int label = items.y()[t];
            predicted[t] = predict(row, label);
            right[t] = predicted[t] == label;
            State state = follow(judge.after(isTold(right[t])));
            if (state == State.DRIFT) {
                replaced.add(t);
            }
            learn(row, label, right[t], state);
        }
        int[] alarms = replaced.stream().mapToInt(Integer::intValue).toArray();
        return new Run(predicted, accuracy(right, fading, alarms), alarms);
    }

    int predict(double[] row, int label) {
        return model.predict(row);
    }

    boolean isTold(boolean right) {
        return !right;
    }

    /** Changes the models; the answer is the state that is acted upon. */
    State follow(State state) {
        if (state != State.STABLE && background == null) {
            background = new Means(classes);
        }
        if (state == State.DRIFT) {
            model = background;
        }
        if (state != State.WARNING) {
            background = null;
        }
        return state;
    }

    void learn(double[] row, int label, boolean right, State state) {
        model.learn(row, label);
        if (background != null) {
            background.learn(row, label);
        }
    }

    double[] accuracy(boolean[] right, double fading, int[] alarms) {
        return faded(right, fading);
    }
}
