package drift.prequential.right;

import drift.prequential.Prequential;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps no state but places in the stream: where the model began to learn, where the background model did, and where the
 * watch did. Model, levels and averages are worked out from there again for every item.
 */
public final class RetrainsFromTheStream implements Prequential {
    private static final int NONE = -1;

    @Override
    public double[] faded(boolean[] right, double fading) {
        checkFading(fading);
        double[] accuracy = new double[right.length];
        for (int t = 0; t < right.length; t++) {
            double hits = 0;
            double all = 0;
            double weight = 1;
            for (int i = t; i >= 0; i--) {
                hits += right[i] ? weight : 0;
                all += weight;
                weight *= fading;
            }
            accuracy[t] = hits / all;
        }
        return accuracy;
    }

    @Override
    public double[] sliding(boolean[] right, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("width below 1: " + width);
        }
        double[] accuracy = new double[right.length];
        for (int t = 0; t < right.length; t++) {
            int oldest = Math.max(0, t - width + 1);
            int hits = 0;
            for (int i = oldest; i <= t; i++) {
                hits += right[i] ? 1 : 0;
            }
            accuracy[t] = (double) hits / (t - oldest + 1);
        }
        return accuracy;
    }

    @Override
    public Run run(Items items, double fading, Watch watch) {
        checkFading(fading);
        checkWatch(watch);
        int n = items.y().length;
        int[] predicted = new int[n];
        boolean[] right = new boolean[n];
        List<Integer> alarms = new ArrayList<>();
        int model = 0;
        int background = NONE;
        int watched = 0;
        for (int t = 0; t < n; t++) {
            predicted[t] = trained(items, model, t).predict(items.x()[t]);
            right[t] = predicted[t] == items.y()[t];
            switch (state(watch, Arrays.copyOfRange(right, watched, t + 1))) {
                case STABLE -> background = NONE;
                case WARNING -> background = background == NONE ? t : background;
                case DRIFT -> {
                    model = background == NONE ? t : background;
                    background = NONE;
                    watched = t + 1;
                    alarms.add(t);
                }
            }
        }
        return new Run(
                predicted,
                faded(right, fading),
                alarms.stream().mapToInt(place -> place).toArray());
    }

    /** A model that has learned the items from the one place up to, and without, the other. */
    private static Means trained(Items items, int from, int to) {
        Means model = new Means(items.classes());
        for (int i = from; i < to; i++) {
            model.learn(items.x()[i], items.y()[i]);
        }
        return model;
    }

    /** What the watch says of the last of these predictions, all since it began. */
    private static State state(Watch watch, boolean[] right) {
        if (!(watch instanceof Ddm ddm) || right.length < ddm.minInstances()) {
            return State.STABLE;
        }
        double lowest = Double.POSITIVE_INFINITY;
        double warnAbove = 0;
        double driftAbove = 0;
        double level = 0;
        int mistakes = 0;
        for (int n = 1; n <= right.length; n++) {
            mistakes += right[n - 1] ? 0 : 1;
            double p = (double) mistakes / n;
            double s = Math.sqrt(p * (1 - p) / n);
            level = p + s;
            if (n >= ddm.minInstances() && level < lowest) {
                lowest = level;
                warnAbove = p + ddm.warning() * s;
                driftAbove = p + ddm.drift() * s;
            }
        }
        return level > driftAbove ? State.DRIFT : level > warnAbove ? State.WARNING : State.STABLE;
    }

    private static void checkFading(double fading) {
        if (!(fading > 0 && fading <= 1)) {
            throw new IllegalArgumentException("fading out of range: " + fading);
        }
    }

    private static void checkWatch(Watch watch) {
        if (watch instanceof Ddm ddm
                && !(ddm.minInstances() >= 1 && ddm.warning() > 0 && ddm.drift() >= ddm.warning())) {
            throw new IllegalArgumentException("watch out of range: " + watch);
        }
    }

    private enum State {
        STABLE,
        WARNING,
        DRIFT
    }
}
