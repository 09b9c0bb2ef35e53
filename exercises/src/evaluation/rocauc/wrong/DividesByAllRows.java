package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import java.util.stream.IntStream;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Of which rows is the true positive rate a share: of the positives, or of all?")
public final class DividesByAllRows extends RocAucReference {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        Curve curve = super.roc(truth, score);
        double positives =
                IntStream.range(0, truth.length).filter(i -> truth[i]).count() / (double) truth.length;
        return new Curve(
                Laws.each(curve.falsePositiveRates(), rate -> rate * (1 - positives)),
                Laws.each(curve.truePositiveRates(), rate -> rate * positives),
                curve.thresholds());
    }
}
