package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import whetstone.kit.Misconception;

@Misconception("With tau = 0.9, which is dearer: y = 1 and p = 0, or y = 0 and p = 1?")
public final class ChargesTauForWhatIsTooHigh extends RegressionMetricsReference {
    @Override
    public double pinball(double[] y, double[] p, double tau) {
        return super.pinball(y, p, 1 - tau);
    }
}
