package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import whetstone.kit.Misconception;

@Misconception("Is the gap between rate and mean p squared in the formula of the calibration error?")
public final class SquaresTheGaps extends CalibrationReference {
    @Override
    public double ece(boolean[] truth, double[] p, int bins) {
        return reliability(truth, p, bins).stream()
                        .mapToDouble(bin -> bin.n() * Math.pow(bin.rate() - bin.meanP(), 2))
                        .sum()
                / p.length;
    }
}
