package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import whetstone.kit.Misconception;

@Misconception(
        "Predictions that are all too low by 3: what does the statement say of R², and what of explained variance?")
public final class ForgivesAConstantErrorInR2 extends RegressionMetricsReference {
    @Override
    public double r2(double[] y, double[] p) {
        return explainedVariance(y, p);
    }
}
