package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import java.util.stream.IntStream;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Recall is a share: of which rows? Does the curve end at 1?")
public final class DividesByAllRows extends AveragePrecisionReference {
    @Override
    public Curve curve(boolean[] truth, double[] score) {
        Curve curve = super.curve(truth, score);
        double share = IntStream.range(0, truth.length).filter(i -> truth[i]).count() / (double) truth.length;
        return new Curve(Laws.each(curve.recalls(), recall -> recall * share), curve.precisions(), curve.thresholds());
    }
}
