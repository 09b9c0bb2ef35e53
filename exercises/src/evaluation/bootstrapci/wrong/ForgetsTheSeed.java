package evaluation.bootstrapci.wrong;

import whetstone.kit.Misconception;

@Misconception("Call it twice with other seeds: does anything change? What is handed to the constructor of Random?")
public final class ForgetsTheSeed extends Drawing {
    @Override
    public Interval percentile(double[] values, Statistic statistic, Plan plan) {
        return super.percentile(values, statistic, new Plan(plan.resamples(), plan.level(), 42));
    }
}
