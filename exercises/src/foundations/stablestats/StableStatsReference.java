package foundations.stablestats;

/** Updating by Welford (1962), merging by Chan, Golub and LeVeque (1979). */
public class StableStatsReference implements StableStats {
    private long count;
    private double mean;
    private double m2;

    @Override
    public void start() {
        count = 0;
        mean = 0;
        m2 = 0;
    }

    @Override
    public void add(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        double delta = value - mean;
        count++;
        mean += delta / count;
        m2 += delta * (value - mean);
    }

    @Override
    public Moments moments() {
        return new Moments(count, count == 0 ? Double.NaN : mean, m2);
    }

    @Override
    public Moments merge(Moments a, Moments b) {
        if (a.count() == 0) {
            return b;
        }
        if (b.count() == 0) {
            return a;
        }
        long n = a.count() + b.count();
        double delta = b.mean() - a.mean();
        return new Moments(
                n, a.mean() + delta * b.count() / n, a.m2() + b.m2() + delta * delta * a.count() * b.count() / n);
    }

    @Override
    public double variance(Moments moments) {
        return moments.count() < 2 ? Double.NaN : moments.m2() / (moments.count() - 1);
    }
}
