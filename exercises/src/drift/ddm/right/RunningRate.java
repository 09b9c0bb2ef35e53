package drift.ddm.right;

import drift.ddm.Ddm;
import java.util.Optional;

/** A running mean of zeros and ones, and a record of the lowest level that is replaced as a whole. */
public final class RunningRate implements Ddm {
    private Settings settings;
    private int seen;
    private double rate;
    private Optional<Level> lowest = Optional.empty();
    private boolean over;

    @Override
    public void start(Settings settings) {
        boolean known = settings.minInstances() > 0 && settings.warning() > 0 && settings.drift() >= settings.warning();
        if (!known) {
            throw new IllegalArgumentException();
        }
        this.settings = settings;
        over = true;
    }

    @Override
    public Step update(boolean mistake) {
        if (settings == null) {
            throw new IllegalStateException();
        }
        if (over) {
            seen = 0;
            rate = 0;
            lowest = Optional.empty();
        }
        seen++;
        rate += ((mistake ? 1 : 0) - rate) / seen;
        Level now = new Level(rate, Math.sqrt(Math.max(0, rate - rate * rate)) / Math.sqrt(seen));
        if (seen >= settings.minInstances()) {
            lowest = lowest.filter(best -> best.sum() <= now.sum()).or(() -> Optional.of(now));
        }
        double warn = limit(settings.warning());
        double drift = limit(settings.drift());
        over = now.sum() > drift;
        State calm = now.sum() > warn ? State.WARNING : State.STABLE;
        return new Step(over ? State.DRIFT : calm, now.sum(), warn, drift);
    }

    private double limit(double deviations) {
        return lowest.map(best -> best.rate() + deviations * best.deviation()).orElse(Double.POSITIVE_INFINITY);
    }

    private record Level(double rate, double deviation) {
        double sum() {
            return rate + deviation;
        }
    }
}
