package drift.pagehinkley;

/** Keeps counting after an alarm; only the sum is set back to 0. */
public class PageHinkleySolution implements PageHinkley {
    private Settings settings;
    private long n;
    private double mean;
    private double ph;

    @Override
    public void start(Settings s) {
        if (s.minInstances() < 1) {
            throw new IllegalArgumentException("minInstances");
        }
        if (!(s.delta() >= 0) || !(s.threshold() > 0) || !(s.alpha() > 0) || !(s.alpha() <= 1)) {
            throw new IllegalArgumentException("delta, threshold or alpha");
        }
        settings = s;
        n = 0;
        mean = 0;
        ph = 0;
    }

    @Override
    public State update(double value) {
        if (settings == null) {
            throw new IllegalStateException("start comes first");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("" + value);
        }
        n++;
        mean = mean + (value - mean) / n;
        ph = Math.max(0, settings.alpha() * ph + value - mean - settings.delta());
        if (n >= settings.minInstances() && ph >= settings.threshold()) {
            ph = 0;
            return State.DRIFT;
        }
        return State.STABLE;
    }
}
