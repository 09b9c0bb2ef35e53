package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Does a forecast of 0.9 for a row that turns out negative cost anything? Look at the second term of the formula.")
public final class LeavesOutTheNegatives extends CalibrationReference {
    @Override
    public double logLoss(boolean[] truth, double[] p, double eps) {
        super.logLoss(truth, p, eps); // refuses what it refuses
        return IntStream.range(0, p.length)
                .mapToDouble(i -> truth[i] ? -Math.log(Math.min(1 - eps, Math.max(eps, p[i]))) : 0)
                .average()
                .orElseThrow();
    }
}
