package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAuc;
import evaluation.rocauc.RocAucReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Which rate runs along the bottom of the curve? Compare the names of the two arrays.")
public final class SwapsTheAxes implements RocAuc {
    private final RocAucReference right = new RocAucReference();

    @Override
    public Curve roc(boolean[] truth, double[] score) {
        Curve curve = right.roc(truth, score);
        return new Curve(curve.truePositiveRates(), curve.falsePositiveRates(), curve.thresholds());
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
