package evaluation.bootstrapci.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("Are all resamples the same? Where is the generator made: before the loop, or in it?")
public final class MakesAGeneratorForEachResample extends Drawing {
    @Override
    double[] statistics(double[] values, Statistic statistic, Plan plan) {
        double[] statistics = new double[plan.resamples()];
        for (int b = 0; b < statistics.length; b++) {
            statistics[b] = statistic(resample(values, new Random(plan.seed())), statistic);
        }
        return statistics;
    }
}
