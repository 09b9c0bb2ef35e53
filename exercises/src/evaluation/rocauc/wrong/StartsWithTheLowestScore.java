package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAuc;
import evaluation.rocauc.RocAucReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Which rows does the highest threshold call positive, and where does the curve begin?")
public final class StartsWithTheLowestScore implements RocAuc {
    private final RocAucReference right = new RocAucReference();

    @Override
    public Curve roc(boolean[] truth, double[] score) {
        return right.roc(truth, Laws.each(score, s -> -s));
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        return right.auc(truth, Laws.each(score, s -> -s));
    }
}
