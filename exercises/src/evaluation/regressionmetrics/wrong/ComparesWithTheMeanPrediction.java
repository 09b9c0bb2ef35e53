package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import whetstone.kit.Misconception;

@Misconception("Around whose mean are the squares below the line: that of the targets, or that of the predictions?")
public final class ComparesWithTheMeanPrediction extends RegressionMetricsReference {
    @Override
    public double r2(double[] y, double[] p) {
        return super.r2(p, y);
    }

    @Override
    public double explainedVariance(double[] y, double[] p) {
        return super.explainedVariance(p, y);
    }
}
