package evaluation.bootstrapci.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Of 100 statistics and a level of 0.95, how many lie outside of the interval in all, and how many on each side?")
public final class CutsTheWholeTailAtBothEnds extends Drawing {
    @Override
    Interval interval(double[] sorted, double statistic, Plan plan) {
        return new Interval(
                quantile(sorted, Math.min(1 - plan.level(), plan.level())),
                quantile(sorted, Math.max(plan.level(), 1 - plan.level())));
    }
}
