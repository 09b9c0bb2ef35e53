package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Which rows does the highest threshold call positive, and where does the curve begin?")
public final class StartsWithTheLowestScore extends RocAucReference {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        return super.roc(truth, Laws.each(score, s -> -s));
    }
}
