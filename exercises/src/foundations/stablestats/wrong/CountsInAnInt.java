package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("What is the largest int? Merge two parts of four billion values.")
public final class CountsInAnInt extends StableStatsReference {
    @Override
    public Moments merge(Moments a, Moments b) {
        return super.merge(
                new Moments((int) a.count(), a.mean(), a.m2()), new Moments((int) b.count(), b.mean(), b.m2()));
    }
}
