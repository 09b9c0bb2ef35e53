package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("A positive and a negative have the same score: what does the pair count?")
public final class CountsTiesAsLost extends RocAucReference {
    @Override
    public double auc(boolean[] truth, double[] score) {
        Curve curve = roc(truth, score);
        double[] x = curve.falsePositiveRates();
        double[] y = curve.truePositiveRates();
        return IntStream.range(1, x.length)
                .mapToDouble(i -> (x[i] - x[i - 1]) * y[i - 1])
                .sum();
    }
}
