package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;

/** The sums of a solution that adds in a way of its own. */
abstract class Running extends StableStatsReference {
    private double sum;
    private double m2;

    @Override
    public void start() {
        super.start();
        sum = 0;
        m2 = 0;
    }

    @Override
    public void add(double value) {
        double old = super.moments().count() == 0 ? 0 : super.moments().mean();
        super.add(value);
        sum += value;
        m2 += growth(value, old, super.moments().mean());
    }

    @Override
    public Moments moments() {
        Moments moments = super.moments();
        return new Moments(moments.count(), moments.mean(), m2(moments.count(), sum, m2));
    }

    /** What a value adds to the sum of squares. */
    abstract double growth(double value, double oldMean, double newMean);

    /** The answer, from the sum of the values and that of the squares. */
    double m2(long count, double sum, double squares) {
        return squares;
    }
}
