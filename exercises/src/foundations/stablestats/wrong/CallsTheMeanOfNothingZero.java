package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("What does the statement say of the mean of no values? Ask for the moments before the first.")
public final class CallsTheMeanOfNothingZero extends StableStatsReference {
    @Override
    public Moments moments() {
        Moments moments = super.moments();
        return moments.count() == 0 ? new Moments(0, 0, 0) : moments;
    }
}
