package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAuc;
import evaluation.rocauc.RocAucReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("How many rows does the first point of the curve call positive? Is there a threshold above all scores?")
public final class LeavesOutTheOrigin implements RocAuc {
    private final RocAucReference right = new RocAucReference();

    @Override
    public Curve roc(boolean[] truth, double[] score) {
        Curve curve = right.roc(truth, score);
        return new Curve(tail(curve.falsePositiveRates()), tail(curve.truePositiveRates()), tail(curve.thresholds()));
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        return area(roc(truth, score));
    }

    private static double[] tail(double[] values) {
        return Arrays.copyOfRange(values, 1, values.length);
    }

    private static double area(Curve curve) {
        double[] x = curve.falsePositiveRates();
        double[] y = curve.truePositiveRates();
        return IntStream.range(1, x.length)
                .mapToDouble(i -> (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2)
                .sum();
    }
}
