package drift.pagehinkley;

public class PageHinkleySolution implements PageHinkley {
    private Settings settings;
    private State state;
    private int count;
    private double total;
    private double sum;

    @Override
    public void start(Settings settings) {
        if (settings.minInstances() < 1
                || !(settings.delta() >= 0)
                || !(settings.threshold() > 0)
                || !(settings.alpha() > 0 && settings.alpha() <= 1)) {
            throw new IllegalArgumentException(settings.toString());
        }
        this.settings = settings;
        state = State.STABLE;
        count = 0;
        total = 0;
        sum = 0;
    }

    @Override
    public State update(double value) {
        if (settings == null) {
            throw new IllegalStateException("not started");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value " + value);
        }
        if (state == State.DRIFT) {
            return update(value); // begin afresh with this value
        }
        count++;
        total += value;
        sum = Math.max(0, settings.alpha() * sum + value - total / count - settings.delta());
        if (count >= settings.minInstances() && sum >= settings.threshold()) {
            state = State.DRIFT;
        }
        return state;
    }
}
