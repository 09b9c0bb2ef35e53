package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("How many rows does the first point of the curve call positive? Is there a threshold above all scores?")
public final class LeavesOutTheOrigin extends RocAucReference {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        Curve curve = super.roc(truth, score);
        return new Curve(tail(curve.falsePositiveRates()), tail(curve.truePositiveRates()), tail(curve.thresholds()));
    }

    private static double[] tail(double[] values) {
        return Arrays.copyOfRange(values, 1, values.length);
    }
}
