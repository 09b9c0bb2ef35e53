package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import whetstone.kit.Misconception;

@Misconception("Which of the two sums of squares is below the line? Perfect predictions make one of them 0.")
public final class TurnsTheQuotientOver extends RegressionMetricsReference {
    @Override
    public double r2(double[] y, double[] p) {
        return 1 - 1 / (1 - super.r2(y, p));
    }
}
