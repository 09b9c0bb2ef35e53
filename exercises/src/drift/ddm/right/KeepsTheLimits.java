package drift.ddm.right;

import drift.ddm.Ddm;

/** Counts right and wrong items, and keeps the limits themselves instead of what they are made of. */
public final class KeepsTheLimits implements Ddm {
    private Settings settings;
    private long right;
    private long wrong;
    private double lowest;
    private double warn;
    private double drift;

    @Override
    public void start(Settings settings) {
        if (settings.minInstances() <= 0) {
            throw new IllegalArgumentException("minInstances");
        }
        if (Double.isNaN(settings.warning()) || settings.warning() <= 0) {
            throw new IllegalArgumentException("warning");
        }
        if (Double.isNaN(settings.drift()) || settings.drift() < settings.warning()) {
            throw new IllegalArgumentException("drift");
        }
        this.settings = settings;
        clear();
    }

    private void clear() {
        right = 0;
        wrong = 0;
        lowest = Double.MAX_VALUE;
        warn = Double.POSITIVE_INFINITY;
        drift = Double.POSITIVE_INFINITY;
    }

    @Override
    public Step update(boolean mistake) {
        if (settings == null) {
            throw new IllegalStateException("call start first");
        }
        if (mistake) {
            wrong++;
        } else {
            right++;
        }
        double n = right + wrong;
        double s = Math.sqrt(right * wrong / (n * n * n));
        double p = wrong / n;
        if (n >= settings.minInstances() && p + s <= lowest) {
            lowest = p + s;
            warn = p + s * settings.warning();
            drift = p + s * settings.drift();
        }
        if (p + s > drift) {
            Step last = new Step(State.DRIFT, p + s, warn, drift);
            clear();
            return last;
        }
        return new Step(p + s > warn ? State.WARNING : State.STABLE, p + s, warn, drift);
    }
}
