package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import whetstone.kit.Misconception;

@Misconception(
        "Which threshold calls nothing positive, whatever the scores are? Look at the first threshold of the example.")
public final class StartsOneAboveTheHighestScore extends RocAucReference {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        Curve curve = super.roc(truth, score);
        curve.thresholds()[0] = curve.thresholds()[1] + 1;
        return curve;
    }
}
