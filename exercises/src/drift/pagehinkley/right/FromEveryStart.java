package drift.pagehinkley.right;

import drift.pagehinkley.PageHinkley;
import java.util.ArrayList;
import java.util.List;

/**
 * As Page looked at it in 1954: is there any place in the past from which on too much has come together? The rises are kept
 * in a list, and after every value their faded sum is taken from each of them up to now; the largest sum decides. A place
 * before one at which no sum was above 0 gains nothing, so the list begins there.
 */
public final class FromEveryStart implements PageHinkley {
    private Settings settings;
    private int count;
    private double total;
    private List<Double> rises;

    @Override
    public void start(Settings settings) {
        boolean sound = settings.minInstances() >= 1
                && settings.delta() >= 0
                && settings.threshold() > 0
                && settings.alpha() > 0
                && settings.alpha() <= 1;
        if (!sound) {
            throw new IllegalArgumentException("settings out of range: " + settings);
        }
        this.settings = settings;
        begin();
    }

    private void begin() {
        count = 0;
        total = 0;
        rises = new ArrayList<>();
    }

    @Override
    public State update(double value) {
        if (settings == null) {
            throw new IllegalStateException("not started");
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("not a finite value: " + value);
        }
        count++;
        total += value;
        rises.add(value - total / count - settings.delta());

        double largest = largestSum();
        if (largest == 0) {
            rises.clear();
        }
        if (count < settings.minInstances() || largest < settings.threshold()) {
            return State.STABLE;
        }
        begin();
        return State.DRIFT;
    }

    private double largestSum() {
        double largest = 0;
        double sum = 0;
        double weight = 1;
        for (int i = rises.size() - 1; i >= 0; i--) {
            sum += weight * rises.get(i);
            weight *= settings.alpha();
            if (sum > largest) {
                largest = sum;
            }
        }
        return largest;
    }
}
