package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import whetstone.kit.Misconception;

@Misconception("In which units is the answer: in those of the targets, or in their square?")
public final class LeavesOutTheRoot extends RegressionMetricsReference {
    @Override
    public double rmse(double[] y, double[] p) {
        double root = super.rmse(y, p);
        return root * root;
    }
}
