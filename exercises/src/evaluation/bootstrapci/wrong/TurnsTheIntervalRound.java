package evaluation.bootstrapci.wrong;

import whetstone.kit.Misconception;

@Misconception("Is the low end a quantile of the statistics, or is it mirrored at the statistic of the values?")
public final class TurnsTheIntervalRound extends Drawing {
    @Override
    Interval interval(double[] sorted, double statistic, Plan plan) {
        Interval right = super.interval(sorted, statistic, plan);
        return new Interval(2 * statistic - right.high(), 2 * statistic - right.low());
    }
}
