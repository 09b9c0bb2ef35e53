package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import whetstone.kit.Misconception;

@Misconception("Which rate runs along the bottom of the curve? Compare the names of the two arrays.")
public final class SwapsTheAxes extends RocAucReference {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        Curve curve = super.roc(truth, score);
        return new Curve(curve.truePositiveRates(), curve.falsePositiveRates(), curve.thresholds());
    }
}
