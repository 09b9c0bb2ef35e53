package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Two scores closer than a hundredth: is there a threshold between them?")
public final class TriesAHundredThresholds extends RocAucReference {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        // No threshold of a grid parts scores of the same hundredth.
        return super.roc(
                truth,
                Laws.each(score, s -> Double.isFinite(s) ? Math.floor(100 * Math.max(0, Math.min(1, s))) / 100 : s));
    }
}
