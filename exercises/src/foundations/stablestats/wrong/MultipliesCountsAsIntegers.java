package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("How large is the product of two counts of four billion, and how large can a long be?")
public final class MultipliesCountsAsIntegers extends StableStatsReference {
    @Override
    public Moments merge(Moments a, Moments b) {
        Moments merged = super.merge(a, b);
        if (a.count() == 0 || b.count() == 0) {
            return merged;
        }
        double delta = b.mean() - a.mean();
        double between = delta * delta * (a.count() * b.count()) / merged.count();
        return new Moments(merged.count(), merged.mean(), a.m2() + b.m2() + between);
    }
}
