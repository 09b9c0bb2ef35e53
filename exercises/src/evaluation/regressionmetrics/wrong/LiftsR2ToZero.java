package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import whetstone.kit.Misconception;

@Misconception("Is there a smallest value of R²? Targets 1, 2, 3 predicted as 3, 2, 1 have larger errors than 2, 2, 2.")
public final class LiftsR2ToZero extends RegressionMetricsReference {
    @Override
    public double r2(double[] y, double[] p) {
        return Math.max(0, super.r2(y, p));
    }
}
