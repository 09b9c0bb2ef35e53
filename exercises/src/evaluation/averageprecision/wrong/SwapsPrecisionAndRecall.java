package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import whetstone.kit.Misconception;

@Misconception("Which of the two rates can never fall on the way down? Compare the names of the arrays.")
public final class SwapsPrecisionAndRecall extends AveragePrecisionReference {
    @Override
    public Curve curve(boolean[] truth, double[] score) {
        Curve curve = super.curve(truth, score);
        return new Curve(curve.precisions(), curve.recalls(), curve.thresholds());
    }

    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        return new AveragePrecisionReference().averagePrecision(truth, score);
    }
}
