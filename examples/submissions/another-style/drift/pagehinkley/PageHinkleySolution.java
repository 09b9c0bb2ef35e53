package drift.pagehinkley;

import java.util.Arrays;

/**
 * Page's other form of the test: a sum without a floor and the lowest point it has come from, both fading alike. Their
 * difference is the sum with its floor at 0.
 */
public final class PageHinkleySolution implements PageHinkley {
    private Settings settings;
    private Past past;

    @Override
    public void start(Settings settings) {
        boolean inRange = settings.minInstances() > 0
                && settings.delta() >= 0
                && settings.threshold() > 0
                && settings.alpha() > 0
                && settings.alpha() <= 1;
        if (!inRange) {
            throw new IllegalArgumentException(settings + " is out of range");
        }
        this.settings = settings;
        past = Past.NOTHING;
    }

    @Override
    public State update(double value) {
        if (past == null) {
            throw new IllegalStateException("not started");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite value: " + value);
        }
        Past now = past.with(value, settings);
        boolean drift = now.count() >= settings.minInstances() && now.rise() >= settings.threshold();
        past = drift ? Past.NOTHING : now;
        return drift ? State.DRIFT : State.STABLE;
    }

    @Override
    public State[] updateAll(double[] values) {
        return Arrays.stream(values).mapToObj(this::update).toArray(State[]::new);
    }

    private record Past(int count, double mean, double sum, double lowest) {
        static final Past NOTHING = new Past(0, 0, 0, 0);

        Past with(double value, Settings settings) {
            double newMean = (mean * count + value) / (count + 1);
            double newSum = settings.alpha() * sum + value - newMean - settings.delta();
            return new Past(count + 1, newMean, newSum, Math.min(settings.alpha() * lowest, newSum));
        }

        double rise() {
            return sum - lowest;
        }
    }
}
