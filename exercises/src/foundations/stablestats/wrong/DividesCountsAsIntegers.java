package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("Merge parts of 2 and of 1. What is 2 * 1 / 3 between whole numbers in Java?")
public final class DividesCountsAsIntegers extends StableStatsReference {
    @Override
    public Moments merge(Moments a, Moments b) {
        Moments merged = super.merge(a, b);
        if (a.count() == 0 || b.count() == 0) {
            return merged;
        }
        double delta = b.mean() - a.mean();
        long weight = a.count() * b.count() / merged.count();
        return new Moments(merged.count(), merged.mean(), a.m2() + b.m2() + delta * delta * weight);
    }
}
