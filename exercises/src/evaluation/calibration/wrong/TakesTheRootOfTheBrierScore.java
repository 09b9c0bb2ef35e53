package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import whetstone.kit.Misconception;

@Misconception("Is there a root in the formula of the Brier score?")
public final class TakesTheRootOfTheBrierScore extends CalibrationReference {
    @Override
    public double brier(boolean[] truth, double[] p) {
        return Math.sqrt(super.brier(truth, p));
    }
}
