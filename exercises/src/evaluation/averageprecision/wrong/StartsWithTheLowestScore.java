package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Which rows does the highest threshold call positive? Which row of the example enters first?")
public final class StartsWithTheLowestScore extends AveragePrecisionReference {
    @Override
    public Curve curve(boolean[] truth, double[] score) {
        return super.curve(truth, Laws.each(score, s -> -s));
    }
}
