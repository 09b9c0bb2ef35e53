package drift.pagehinkley;

import java.util.ArrayList;
import java.util.List;

/** By the definition: the largest of the faded sums over all places where a rise may have begun. */
public class PageHinkleySolution implements PageHinkley {
    private Settings settings;
    private final List<Double> terms = new ArrayList<>();
    private double mean;
    private boolean alarmed;

    @Override
    public void start(Settings settings) {
        if (settings.minInstances() < 1
                || !(settings.delta() >= 0)
                || !(settings.threshold() > 0)
                || !(settings.alpha() > 0 && settings.alpha() <= 1)) {
            throw new IllegalArgumentException(settings.toString());
        }
        this.settings = settings;
        terms.clear();
        mean = 0;
        alarmed = false;
    }

    @Override
    public State update(double value) {
        if (settings == null) {
            throw new IllegalStateException("not started");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value " + value);
        }
        if (alarmed) {
            start(settings);
        }
        mean += (value - mean) / (terms.size() + 1);
        terms.add(value - mean - settings.delta());
        double largest = 0;
        double sum = 0;
        for (int back = 0; back < terms.size(); back++) {
            sum += power(settings.alpha(), back) * terms.get(terms.size() - 1 - back);
            largest = Math.max(largest, sum);
        }
        alarmed = terms.size() >= settings.minInstances() && largest >= settings.threshold();
        return alarmed ? State.DRIFT : State.STABLE;
    }

    private static double power(double base, int exponent) {
        return base * power(base, exponent - 1);
    }
}
