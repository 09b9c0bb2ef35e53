package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAuc;
import evaluation.rocauc.RocAucReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Two scores closer than a hundredth: is there a threshold between them?")
public final class TriesAHundredThresholds implements RocAuc {
    private final RocAucReference right = new RocAucReference();

    @Override
    public Curve roc(boolean[] truth, double[] score) {
        return right.roc(truth, rounded(score));
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        return right.auc(truth, rounded(score));
    }

    /** No threshold of a grid parts scores of the same hundredth. */
    private static double[] rounded(double[] score) {
        return Laws.each(score, s -> Double.isFinite(s) ? Math.floor(100 * Math.max(0, Math.min(1, s))) / 100 : s);
    }
}
