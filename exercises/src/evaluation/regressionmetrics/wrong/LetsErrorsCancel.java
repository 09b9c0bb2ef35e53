package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Errors of 1 and -1: are the predictions perfect on average?")
public final class LetsErrorsCancel extends RegressionMetricsReference {
    @Override
    public double mae(double[] y, double[] p) {
        super.mae(y, p); // refuses what it refuses
        return Math.abs(Arrays.stream(y).sum() - Arrays.stream(p).sum()) / y.length;
    }
}
