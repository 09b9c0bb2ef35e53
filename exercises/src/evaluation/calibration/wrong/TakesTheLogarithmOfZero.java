package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("What is the logarithm of 0, and what keeps p away from it?")
public final class TakesTheLogarithmOfZero extends CalibrationReference {
    @Override
    public double logLoss(boolean[] truth, double[] p, double eps) {
        super.logLoss(truth, p, eps); // refuses what it refuses
        return IntStream.range(0, p.length)
                .mapToDouble(i -> -Math.log(truth[i] ? p[i] : 1 - p[i]))
                .average()
                .orElseThrow();
    }
}
