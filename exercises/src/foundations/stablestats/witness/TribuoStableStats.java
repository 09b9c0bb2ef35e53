package foundations.stablestats.witness;

import foundations.stablestats.StableStats;
import org.tribuo.util.MeanVarianceAccumulator;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Tribuo answers the sample variance, m2 / (count - 1), and merges accumulators: for moments, values that have them are
 * put into one, two at equal distances from the mean and the others at the mean.
 */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Excuse(
                    claims = "merges four billion values with as many others",
                    reason = "the accumulator would have to be given four billion values"),
            @Excuse(
                    claims = "refuses a value that is not a finite number",
                    reason = "the accumulator takes it in, and its mean becomes NaN or infinite")
        })
public final class TribuoStableStats implements StableStats {
    private MeanVarianceAccumulator all = new MeanVarianceAccumulator();

    @Override
    public void start() {
        all.reset();
    }

    @Override
    public void add(double value) {
        all.observe(value);
    }

    @Override
    public Moments moments() {
        return moments(all);
    }

    @Override
    public Moments merge(Moments a, Moments b) {
        return moments(MeanVarianceAccumulator.merge(accumulator(a), accumulator(b)));
    }

    @Override
    public double variance(Moments moments) {
        return moments.count() < 2 ? Double.NaN : accumulator(moments).getVariance();
    }

    /** Tribuo's mean of nothing is 0, and its variance of one value 0 / 0. */
    private static Moments moments(MeanVarianceAccumulator from) {
        long n = from.getCount();
        return new Moments(n, n == 0 ? Double.NaN : from.getMean(), n < 2 ? 0 : from.getVariance() * (n - 1));
    }

    private static MeanVarianceAccumulator accumulator(Moments moments) {
        if (moments.count() > 1_000_000) {
            throw new UnsupportedOperationException("too many values to put into an accumulator");
        }
        MeanVarianceAccumulator accumulator = new MeanVarianceAccumulator();
        double distance = moments.count() < 2 ? 0 : Math.sqrt(moments.m2() / 2);
        for (long i = 0; i < moments.count(); i++) {
            double side = i == 0 ? -1 : i == 1 ? 1 : 0;
            accumulator.observe(moments.mean() + side * distance);
        }
        return accumulator;
    }
}
