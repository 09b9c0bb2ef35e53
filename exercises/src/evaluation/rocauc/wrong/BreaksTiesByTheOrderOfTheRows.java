package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAuc;
import evaluation.rocauc.RocAucReference;
import java.util.Comparator;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Exchange two rows with the same score: does the curve stay where it is?")
public final class BreaksTiesByTheOrderOfTheRows implements RocAuc {
    private final RocAucReference right = new RocAucReference();

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
        Curve curve = right.roc(truth, apart);
        double[] thresholds = new double[order.length + 1];
        thresholds[0] = Double.POSITIVE_INFINITY;
        IntStream.range(0, order.length).forEach(i -> thresholds[i + 1] = score[order[i]]);
        return new Curve(curve.falsePositiveRates(), curve.truePositiveRates(), thresholds);
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        return area(roc(truth, score));
    }

    private static double area(Curve curve) {
        double[] x = curve.falsePositiveRates();
        double[] y = curve.truePositiveRates();
        return IntStream.range(1, x.length)
                .mapToDouble(i -> (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2)
                .sum();
    }
}
