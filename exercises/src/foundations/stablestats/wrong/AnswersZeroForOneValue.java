package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("What does the statement say of the variance of a single value?")
public final class AnswersZeroForOneValue extends StableStatsReference {
    @Override
    public double variance(Moments moments) {
        return moments.count() < 2 ? 0 : super.variance(moments);
    }
}
