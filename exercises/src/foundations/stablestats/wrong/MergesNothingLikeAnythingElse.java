package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("Merge some values with none. What is the mean of none, and what does it do to a sum?")
public final class MergesNothingLikeAnythingElse extends StableStatsReference {
    @Override
    public Moments merge(Moments a, Moments b) {
        if (a.count() > 0 && b.count() > 0) {
            return super.merge(a, b);
        }
        return new Moments(a.count() + b.count(), Double.NaN, Double.NaN);
    }
}
