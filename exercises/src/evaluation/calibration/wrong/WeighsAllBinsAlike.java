package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import whetstone.kit.Misconception;

@Misconception("A bin with one row and a bin with a hundred: do their gaps count alike?")
public final class WeighsAllBinsAlike extends CalibrationReference {
    @Override
    public double ece(boolean[] truth, double[] p, int bins) {
        return reliability(truth, p, bins).stream()
                .filter(bin -> bin.n() > 0)
                .mapToDouble(bin -> Math.abs(bin.rate() - bin.meanP()))
                .average()
                .orElseThrow();
    }
}
