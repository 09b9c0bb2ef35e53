package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import whetstone.kit.Misconception;

@Misconception("Every loss is off by the same factor, about 1.44. Which base has the logarithm of the statement?")
public final class TakesTheLogarithmToBaseTwo extends CalibrationReference {
    @Override
    public double logLoss(boolean[] truth, double[] p, double eps) {
        return super.logLoss(truth, p, eps) / Math.log(2);
    }
}
