package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAuc;
import evaluation.rocauc.RocAucReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("A positive and a negative have the same score: what does the pair count?")
public final class CountsTiesAsLost implements RocAuc {
    private final RocAucReference right = new RocAucReference();

    @Override
    public Curve roc(boolean[] truth, double[] score) {
        return right.roc(truth, score);
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        Curve curve = right.roc(truth, score);
        double[] x = curve.falsePositiveRates();
        double[] y = curve.truePositiveRates();
        return IntStream.range(1, x.length)
                .mapToDouble(i -> (x[i] - x[i - 1]) * y[i - 1])
                .sum();
    }
}
