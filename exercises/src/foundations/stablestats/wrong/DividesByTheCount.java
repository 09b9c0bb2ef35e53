package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("What is the variance of two values? Look at what m2 is divided by.")
public final class DividesByTheCount extends StableStatsReference {
    @Override
    public double variance(Moments moments) {
        return moments.count() < 2 ? Double.NaN : moments.m2() / moments.count();
    }
}
