package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAuc;
import evaluation.rocauc.RocAucReference;
import java.util.stream.IntStream;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Of which rows is the true positive rate a share: of the positives, or of all?")
public final class DividesByAllRows implements RocAuc {
    private final RocAucReference right = new RocAucReference();

    @Override
    public Curve roc(boolean[] truth, double[] score) {
        Curve curve = right.roc(truth, score);
        double positives =
                IntStream.range(0, truth.length).filter(i -> truth[i]).count() / (double) truth.length;
        return new Curve(
                Laws.each(curve.falsePositiveRates(), rate -> rate * (1 - positives)),
                Laws.each(curve.truePositiveRates(), rate -> rate * positives),
                curve.thresholds());
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
