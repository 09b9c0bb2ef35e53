package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("Merge the single values 0 and 10: neither deviates from itself. Do the two deviate from their mean?")
public final class IgnoresTheDistanceOfTheMeans extends StableStatsReference {
    @Override
    public Moments merge(Moments a, Moments b) {
        Moments merged = super.merge(a, b);
        return new Moments(merged.count(), merged.mean(), a.m2() + b.m2());
    }
}
