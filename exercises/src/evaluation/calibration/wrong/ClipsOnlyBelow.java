package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("A forecast of 1 for a row that turns out negative: which logarithm is taken, and of what?")
public final class ClipsOnlyBelow extends CalibrationReference {
    @Override
    public double logLoss(boolean[] truth, double[] p, double eps) {
        super.logLoss(truth, p, eps); // refuses what it refuses
        return IntStream.range(0, p.length)
                .mapToDouble(i -> -Math.log(truth[i] ? Math.max(eps, p[i]) : 1 - Math.max(eps, p[i])))
                .average()
                .orElseThrow();
    }
}
