package evaluation.rocauc.witness;

import evaluation.rocauc.RocAuc;
import java.util.stream.IntStream;
import smile.validation.metric.AUC;
import whetstone.kit.Witness;

/** Smile's area; it has no curve. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Witness.Excuse(claims = "draws the curve of the statement", reason = "has no ROC curve"),
            @Witness.Excuse(claims = "draws one straight line where all scores are equal", reason = "has no ROC curve"),
            @Witness.Excuse(
                    claims = "has for every threshold the rates that counting gives",
                    reason = "has no ROC curve"),
            @Witness.Excuse(claims = "has one point for all rows of a score", reason = "has no ROC curve"),
            @Witness.Excuse(claims = "has the area under its own curve", reason = "has no ROC curve"),
            @Witness.Excuse(
                    claims = "does not care about the order of the rows, ties or not",
                    reason = "has no ROC curve"),
            @Witness.Excuse(claims = "leaves its inputs as they were", reason = "has no ROC curve"),
            @Witness.Excuse(
                    claims = "draws no curve where a class is missing or a score is not finite",
                    reason = "has no ROC curve"),
            @Witness.Excuse(
                    claims = "has no area where a class is missing or a score is not finite",
                    reason = "answers NaN"),
            @Witness.Excuse(claims = "draws the curve in about n log n steps", reason = "has no ROC curve")
        })
public final class SmileRocAuc implements RocAuc {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        throw new UnsupportedOperationException("Smile has no ROC curve");
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        return AUC.of(
                IntStream.range(0, truth.length).map(i -> truth[i] ? 1 : 0).toArray(), score);
    }
}
