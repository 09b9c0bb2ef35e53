package drift.prequential;

import java.util.ArrayList;
import java.util.List;

/**
 * Test-then-train with forgetting, and the drift detection method as the judge of the model.
 *
 * <p>Sources: Gama, Sebastião and Rodrigues, On evaluating stream learning algorithms (Machine Learning 90, 2013), for the
 * faded and the sliding estimate; Gama, Medas, Castillo and Rodrigues, Learning with Drift Detection (SBIA 2004), for a
 * new model that has learned since the warning.
 */
public class PrequentialReference implements Prequential {
    @Override
    public double[] faded(boolean[] right, double fading) {
        if (!(fading > 0 && fading <= 1)) {
            throw new IllegalArgumentException("fading must be above 0 and at most 1, and is " + fading);
        }
        double[] accuracy = new double[right.length];
        double hits = 0;
        double weight = 0;
        for (int t = 0; t < right.length; t++) {
            hits = (right[t] ? 1 : 0) + fading * hits;
            weight = 1 + fading * weight;
            accuracy[t] = hits / weight;
        }
        return accuracy;
    }

    @Override
    public double[] sliding(boolean[] right, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("the width must be at least 1, and is " + width);
        }
        double[] accuracy = new double[right.length];
        int hits = 0;
        for (int t = 0; t < right.length; t++) {
            hits += right[t] ? 1 : 0;
            hits -= t >= width && right[t - width] ? 1 : 0;
            accuracy[t] = (double) hits / Math.min(t + 1, width);
        }
        return accuracy;
    }

    @Override
    public Run run(Items items, double fading, Watch watch) {
        Judge judge = Judge.of(watch);
        int n = items.y().length;
        int[] predicted = new int[n];
        boolean[] right = new boolean[n];
        List<Integer> alarms = new ArrayList<>();
        Means model = new Means(items.classes());
        Means background = null;
        for (int t = 0; t < n; t++) {
            double[] row = items.x()[t];
            int label = items.y()[t];
            predicted[t] = model.predict(row);
            right[t] = predicted[t] == label;
            State state = judge.after(!right[t]);
            if (state != State.STABLE && background == null) {
                background = new Means(items.classes());
            }
            if (state == State.DRIFT) {
                alarms.add(t);
                model = background;
            }
            if (state != State.WARNING) {
                background = null;
            }
            model.learn(row, label);
            if (background != null) {
                background.learn(row, label);
            }
        }
        return new Run(
                predicted,
                faded(right, fading),
                alarms.stream().mapToInt(Integer::intValue).toArray());
    }

    /** What the mistakes so far tell. */
    protected enum State {
        STABLE,
        WARNING,
        DRIFT
    }

    /** Says after every item what the mistakes so far tell. */
    protected interface Judge {
        State after(boolean mistake);

        static Judge of(Watch watch) {
            return watch instanceof Ddm ddm ? new Limits(ddm) : mistake -> State.STABLE;
        }
    }

    /** DDM, as in drift/ddm. */
    private static final class Limits implements Judge {
        private final Ddm settings;
        private int count;
        private int mistakes;
        private double lowest;
        private double warnAbove;
        private double driftAbove;

        Limits(Ddm settings) {
            if (settings.minInstances() < 1 || !(settings.warning() > 0) || !(settings.drift() >= settings.warning())) {
                throw new IllegalArgumentException("out of range: " + settings);
            }
            this.settings = settings;
            forget();
        }

        private void forget() {
            count = 0;
            mistakes = 0;
            lowest = Double.POSITIVE_INFINITY;
            warnAbove = Double.POSITIVE_INFINITY;
            driftAbove = Double.POSITIVE_INFINITY;
        }

        @Override
        public State after(boolean mistake) {
            count++;
            mistakes += mistake ? 1 : 0;
            double rate = (double) mistakes / count;
            double deviation = Math.sqrt(rate * (1 - rate) / count);
            double level = rate + deviation;
            if (count >= settings.minInstances() && level < lowest) {
                lowest = level;
                warnAbove = rate + settings.warning() * deviation;
                driftAbove = rate + settings.drift() * deviation;
            }
            if (level > driftAbove) {
                forget();
                return State.DRIFT;
            }
            return level > warnAbove ? State.WARNING : State.STABLE;
        }
    }
}
