package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import whetstone.kit.Misconception;

@Misconception("Are all errors equal, how much of them varies? Look for ē in the formula of the explained variance.")
public final class KeepsTheMeanError extends RegressionMetricsReference {
    @Override
    public double explainedVariance(double[] y, double[] p) {
        return r2(y, p);
    }
}
