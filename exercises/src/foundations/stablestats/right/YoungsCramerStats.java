package foundations.stablestats.right;

import foundations.stablestats.StableStats;

/** Keeps the sum instead of the mean (Youngs and Cramer 1971), and merges by the weighted mean of both parts. */
public final class YoungsCramerStats implements StableStats {
    private long n;
    private double sum;
    private double squares;

    @Override
    public void start() {
        n = 0;
        sum = 0;
        squares = 0;
    }

    @Override
    public void add(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(value + " cannot be added");
        }
        n++;
        sum += value;
        if (n > 1) {
            double apart = n * value - sum;
            squares += apart * apart / ((double) n * (n - 1));
        }
    }

    @Override
    public Moments moments() {
        return new Moments(n, sum / n, squares);
    }

    @Override
    public Moments merge(Moments a, Moments b) {
        if (Math.min(a.count(), b.count()) == 0) {
            return a.count() == 0 ? b : a;
        }
        double all = (double) a.count() + b.count();
        double mean = a.count() / all * a.mean() + b.count() / all * b.mean();
        double fromA = a.count() * Math.pow(a.mean() - mean, 2);
        double fromB = b.count() * Math.pow(b.mean() - mean, 2);
        return new Moments(a.count() + b.count(), mean, a.m2() + b.m2() + fromA + fromB);
    }

    @Override
    public double variance(Moments moments) {
        if (moments.count() <= 1) {
            return Double.NaN;
        }
        return moments.m2() / (moments.count() - 1.0);
    }
}
