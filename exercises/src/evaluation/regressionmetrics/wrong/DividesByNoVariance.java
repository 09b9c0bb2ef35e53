package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("All targets are equal: what stands below the line? The statement has a rule for it.")
public final class DividesByNoVariance extends RegressionMetricsReference {
    @Override
    public double r2(double[] y, double[] p) {
        double right = super.r2(y, p);
        if (Arrays.stream(y).distinct().count() > 1) {
            return right;
        }
        return right == 1 ? Double.NaN : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double explainedVariance(double[] y, double[] p) {
        double right = super.explainedVariance(y, p);
        if (Arrays.stream(y).distinct().count() > 1) {
            return right;
        }
        return right == 1 ? Double.NaN : Double.NEGATIVE_INFINITY;
    }
}
