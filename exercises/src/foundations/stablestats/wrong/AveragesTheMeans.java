package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("Merge a part of 2 values with a part of 1: should both means have the same say?")
public final class AveragesTheMeans extends StableStatsReference {
    @Override
    public Moments merge(Moments a, Moments b) {
        Moments merged = super.merge(a, b);
        if (a.count() == 0 || b.count() == 0) {
            return merged;
        }
        return new Moments(merged.count(), (a.mean() + b.mean()) / 2, merged.m2());
    }
}
