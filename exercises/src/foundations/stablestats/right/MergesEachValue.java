package foundations.stablestats.right;

import foundations.stablestats.StableStats;

/** One method does it all: a value is a part of its own, with count 1 and nothing to deviate from. */
public final class MergesEachValue implements StableStats {
    private Moments all = new Moments(0, Double.NaN, 0);

    @Override
    public void start() {
        all = new Moments(0, Double.NaN, 0);
    }

    @Override
    public void add(double value) {
        if (Math.abs(value) <= Double.MAX_VALUE) {
            all = merge(all, new Moments(1, value, 0));
        } else {
            throw new IllegalArgumentException("value = " + value);
        }
    }

    @Override
    public Moments moments() {
        return all;
    }

    @Override
    public Moments merge(Moments a, Moments b) {
        if (a.count() < b.count()) {
            return merge(b, a);
        }
        if (b.count() == 0) {
            return a;
        }
        double share = 1.0 * b.count() / (a.count() + b.count());
        double gap = b.mean() - a.mean();
        return new Moments(
                a.count() + b.count(), a.mean() + gap * share, a.m2() + (b.m2() + gap * gap * share * a.count()));
    }

    @Override
    public double variance(Moments moments) {
        double degrees = moments.count() - 1;
        return degrees > 0 ? moments.m2() / degrees : Double.NaN;
    }
}
