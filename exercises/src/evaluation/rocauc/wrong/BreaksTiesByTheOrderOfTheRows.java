package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import java.util.Comparator;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Exchange two rows with the same score: does the curve stay where it is?")
public final class BreaksTiesByTheOrderOfTheRows extends RocAucReference {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        // Which row comes first decides, as if its score were a little higher.
        int[] order = IntStream.range(0, score.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -score[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] apart = score.clone();
        for (int i = 0; i < order.length; i++) {
            apart[order[i]] = Double.isFinite(score[order[i]]) ? -i : score[order[i]];
        }
        Curve curve = super.roc(truth, apart);
        double[] thresholds = new double[order.length + 1];
        thresholds[0] = Double.POSITIVE_INFINITY;
        IntStream.range(0, order.length).forEach(i -> thresholds[i + 1] = score[order[i]]);
        return new Curve(curve.falsePositiveRates(), curve.truePositiveRates(), thresholds);
    }
}
