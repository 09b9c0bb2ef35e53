package drift.pagehinkley;

public class PageHinkleySolution implements PageHinkley {
    private Settings settings;
    private int t;
    private double total;
    private double sum;
    private boolean alarmed;

    @Override
    public void start(Settings settings) {
        if (settings.minInstances() < 1) {
            throw new IllegalArgumentException("minInstances = " + settings.minInstances());
        }
        if (Double.isNaN(settings.delta()) || settings.delta() < 0) {
            throw new IllegalArgumentException("delta = " + settings.delta());
        }
        if (Double.isNaN(settings.threshold()) || settings.threshold() <= 0) {
            throw new IllegalArgumentException("threshold = " + settings.threshold());
        }
        if (Double.isNaN(settings.alpha()) || settings.alpha() <= 0 || settings.alpha() > 1) {
            throw new IllegalArgumentException("alpha = " + settings.alpha());
        }
        this.settings = settings;
        t = 0;
        total = 0;
        sum = 0;
        alarmed = false;
    }

    @Override
    public State update(double value) {
        if (settings == null) {
            throw new IllegalStateException("call start first");
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("value = " + value);
        }
        if (alarmed) {
            start(settings);
        }
        t++;
        total += value;
        double mean = total / t;
        sum = settings.alpha() * sum + (value - mean - settings.delta());
        if (sum < 0) {
            sum = 0;
        }
        alarmed = t >= settings.minInstances() && sum >= settings.threshold();
        return alarmed ? State.DRIFT : State.STABLE;
    }
}
