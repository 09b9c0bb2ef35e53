package evaluation.rocauc.witness;

import evaluation.rocauc.RocAuc;
import org.tribuo.classification.evaluation.LabelEvaluationUtil;
import whetstone.kit.Witness;

@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Witness.Excuse(
                    claims = "draws no curve where a class is missing or a score is not finite",
                    reason = "fails in its own ways, not by IllegalArgumentException"),
            @Witness.Excuse(
                    claims = "has no area where a class is missing or a score is not finite",
                    reason = "answers NaN, or fails in its own ways")
        })
public final class TribuoRocAuc implements RocAuc {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        LabelEvaluationUtil.ROC curve = LabelEvaluationUtil.generateROCCurve(truth, score);
        return new Curve(curve.fpr, curve.tpr, curve.thresholds);
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        return LabelEvaluationUtil.binaryAUCROC(truth, score);
    }
}
