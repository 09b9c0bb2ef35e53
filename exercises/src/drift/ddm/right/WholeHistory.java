package drift.ddm.right;

import drift.ddm.Ddm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps all items since the start and looks for the lowest level among all of them, anew at every item. */
public final class WholeHistory implements Ddm {
    private final List<Level> levels = new ArrayList<>();
    private Settings settings;
    private boolean over;

    @Override
    public void start(Settings settings) {
        boolean known = settings.minInstances() > 0 && settings.warning() > 0 && settings.drift() >= settings.warning();
        if (!known) {
            throw new IllegalArgumentException();
        }
        this.settings = settings;
        levels.clear();
        over = false;
    }

    @Override
    public Step update(boolean mistake) {
        if (settings == null) {
            throw new IllegalStateException();
        }
        if (over) {
            levels.clear();
        }
        double before = levels.isEmpty() ? 0 : levels.get(levels.size() - 1).rate();
        int n = levels.size() + 1;
        levels.add(Level.of(before + ((mistake ? 1 : 0) - before) / n, n));
        Level now = levels.get(n - 1);
        double warn = limit(settings.warning());
        double drift = limit(settings.drift());
        over = now.sum() > drift;
        State state = State.STABLE;
        if (over) {
            state = State.DRIFT;
        } else if (now.sum() > warn) {
            state = State.WARNING;
        }
        return new Step(state, now.sum(), warn, drift);
    }

    private double limit(double deviations) {
        return IntStream.range(0, levels.size())
                .filter(i -> i + 1 >= settings.minInstances())
                .mapToObj(levels::get)
                .min(Comparator.comparingDouble(Level::sum))
                .map(lowest -> lowest.rate() + deviations * lowest.deviation())
                .orElse(Double.POSITIVE_INFINITY);
    }

    private record Level(double rate, double deviation) {
        static Level of(double rate, int n) {
            double variance = Math.max(0, rate - rate * rate);
            return new Level(rate, Math.sqrt(variance) / Math.sqrt(n));
        }

        double sum() {
            return rate + deviation;
        }
    }
}
