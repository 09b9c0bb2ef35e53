package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import whetstone.kit.Misconception;

@Misconception("Double the rows: should the loss double?")
public final class AddsUpTheLosses extends CalibrationReference {
    @Override
    public double logLoss(boolean[] truth, double[] p, double eps) {
        return super.logLoss(truth, p, eps) * p.length;
    }
}
