package drift.ddm.right;

import drift.ddm.Ddm;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a table with a row for every item since the start, as one would on paper: at each item the crosses are counted again,
 * and the row with the lowest level is looked up among all of them.
 */
public final class FromThePaper implements Ddm {
    private Settings settings;
    private List<Boolean> items;
    private List<Double> rates;
    private List<Double> deviations;

    @Override
    public void start(Settings settings) {
        if (!(settings.minInstances() >= 1 && settings.warning() > 0 && settings.drift() >= settings.warning())) {
            throw new IllegalArgumentException("settings out of range: " + settings);
        }
        this.settings = settings;
        begin();
    }

    private void begin() {
        items = new ArrayList<>();
        rates = new ArrayList<>();
        deviations = new ArrayList<>();
    }

    @Override
    public Step update(boolean mistake) {
        if (settings == null) {
            throw new IllegalStateException("not started");
        }
        items.add(mistake);
        int n = items.size();
        int wrong = 0;
        for (boolean item : items) {
            if (item) {
                wrong++;
            }
        }
        double rate = (double) wrong / n;
        rates.add(rate);
        deviations.add(Math.sqrt(rate * (1 - rate) / n));
        if (n < settings.minInstances()) {
            return new Step(State.STABLE, level(n), Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        return judged(level(n), lowest());
    }

    private Step judged(double level, int lowest) {
        double rate = rates.get(lowest - 1);
        double deviation = deviations.get(lowest - 1);
        double warnAbove = rate + settings.warning() * deviation;
        double driftAbove = rate + settings.drift() * deviation;
        State state = State.STABLE;
        if (level > warnAbove) {
            state = State.WARNING;
        }
        if (level > driftAbove) {
            state = State.DRIFT;
            begin();
        }
        return new Step(state, level, warnAbove, driftAbove);
    }

    /** The number of the item with the lowest level, from item number minInstances on. */
    private int lowest() {
        int lowest = settings.minInstances();
        for (int n = lowest + 1; n <= items.size(); n++) {
            if (level(n) < level(lowest)) {
                lowest = n;
            }
        }
        return lowest;
    }

    private double level(int n) {
        return rates.get(n - 1) + deviations.get(n - 1);
    }
}
