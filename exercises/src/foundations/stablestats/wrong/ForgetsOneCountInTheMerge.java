package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("Merge parts of 2 and of 1: by what is the squared distance of the means multiplied?")
public final class ForgetsOneCountInTheMerge extends StableStatsReference {
    @Override
    public Moments merge(Moments a, Moments b) {
        Moments merged = super.merge(a, b);
        if (a.count() == 0 || b.count() == 0) {
            return merged;
        }
        double between = (merged.m2() - a.m2() - b.m2()) / a.count();
        return new Moments(merged.count(), merged.mean(), a.m2() + b.m2() + between);
    }
}
