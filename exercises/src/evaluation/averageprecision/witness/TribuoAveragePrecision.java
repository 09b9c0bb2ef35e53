package evaluation.averageprecision.witness;

import evaluation.averageprecision.AveragePrecision;
import org.tribuo.classification.evaluation.LabelEvaluationUtil;
import whetstone.kit.Witness;

/** Tribuo's curve goes from low thresholds to high ones, and ends with a point of recall 0 and precision 1 more. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Witness.Excuse(claims = "draws the curve of the statement", reason = "ends its curve where recall is 1"),
            @Witness.Excuse(
                    claims = "has for every threshold the recall and precision that counting gives",
                    reason = "ends its curve where recall is 1"),
            @Witness.Excuse(
                    claims = "has one point for all rows of a score",
                    reason = "ends its curve where recall is 1"),
            @Witness.Excuse(
                    claims =
                            "draws no curve without a positive, with lengths that differ or a score that is not finite",
                    reason = "fails in its own ways, not by IllegalArgumentException"),
            @Witness.Excuse(
                    claims =
                            "averages nothing without a positive, with lengths that differ or a score that is not finite",
                    reason = "answers NaN, or fails in its own ways")
        })
public final class TribuoAveragePrecision implements AveragePrecision {
    @Override
    public Curve curve(boolean[] truth, double[] score) {
        LabelEvaluationUtil.PRCurve curve = LabelEvaluationUtil.generatePRCurve(truth, score);
        return new Curve(
                turned(curve.recall, curve.thresholds.length),
                turned(curve.precision, curve.thresholds.length),
                turned(curve.thresholds, curve.thresholds.length));
    }

    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        return LabelEvaluationUtil.averagedPrecision(truth, score);
    }

    private static double[] turned(double[] values, int length) {
        double[] turned = new double[length];
        for (int i = 0; i < length; i++) {
            turned[i] = values[length - 1 - i];
        }
        return turned;
    }
}
