package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import whetstone.kit.Misconception;

@Misconception("One bin promises 0.1 too much, another 0.1 too little. Are the forecasts calibrated?")
public final class LetsGapsCancel extends CalibrationReference {
    @Override
    public double ece(boolean[] truth, double[] p, int bins) {
        return Math.abs(reliability(truth, p, bins).stream()
                        .mapToDouble(bin -> bin.n() * (bin.rate() - bin.meanP()))
                        .sum()
                / p.length);
    }
}
