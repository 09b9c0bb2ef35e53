package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import whetstone.kit.Misconception;

@Misconception("Two errors of 1 and -1: what is the mean of their squares?")
public final class DividesByOneLess extends RegressionMetricsReference {
    @Override
    public double rmse(double[] y, double[] p) {
        return super.rmse(y, p) * Math.sqrt(y.length / (y.length - 1.0));
    }
}
