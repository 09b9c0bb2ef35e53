package evaluation.regressionmetrics.witness;

import evaluation.regressionmetrics.RegressionMetrics;
import smile.validation.metric.MAD;
import smile.validation.metric.R2;
import smile.validation.metric.RMSE;
import whetstone.kit.Witness;

/** Smile's MAD is the mean absolute error, not a median. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Witness.Excuse(
                    claims = "finds the explained variance of the statement",
                    reason = "has no explained variance"),
            @Witness.Excuse(claims = "finds the pinball loss of the statement", reason = "has no pinball loss"),
            @Witness.Excuse(
                    claims = "lets a constant error cost R², but no explained variance",
                    reason = "has no explained variance"),
            @Witness.Excuse(
                    claims = "judges equal targets by whether the predictions are exact, or equal",
                    reason = "answers NaN or minus infinity"),
            @Witness.Excuse(
                    claims = "does not lose its digits next to targets of a hundred million",
                    reason = "has no explained variance"),
            @Witness.Excuse(
                    claims = "charges tau for what is too low and 1 - tau for what is too high",
                    reason = "has no pinball loss"),
            @Witness.Excuse(
                    claims = "measures in the units of the targets: three times the numbers, three times the errors",
                    reason = "has neither explained variance nor pinball loss"),
            @Witness.Excuse(
                    claims = "does not care about the order of the rows",
                    reason = "has neither explained variance nor pinball loss"),
            @Witness.Excuse(
                    claims = "leaves its inputs as they were",
                    reason = "has neither explained variance nor pinball loss"),
            @Witness.Excuse(
                    claims = "refuses missing rows, numbers that are not finite, and a tau that is not between 0 and 1",
                    reason = "answers NaN"),
            @Witness.Excuse(
                    claims = "measures how well the body mass alone predicts diabetes",
                    reason = "has neither explained variance nor pinball loss")
        })
public final class SmileRegressionMetrics implements RegressionMetrics {
    @Override
    public double mae(double[] y, double[] p) {
        return MAD.of(y, p);
    }

    @Override
    public double rmse(double[] y, double[] p) {
        return RMSE.of(y, p);
    }

    @Override
    public double r2(double[] y, double[] p) {
        return R2.of(y, p);
    }

    @Override
    public double explainedVariance(double[] y, double[] p) {
        throw new UnsupportedOperationException("Smile has no explained variance");
    }

    @Override
    public double pinball(double[] y, double[] p, double tau) {
        throw new UnsupportedOperationException("Smile has no pinball loss");
    }
}
