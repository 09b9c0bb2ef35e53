package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("The second row of the example is off by 0.8. What does the Brier score make of it?")
public final class DoesNotSquareTheGaps extends CalibrationReference {
    @Override
    public double brier(boolean[] truth, double[] p) {
        super.brier(truth, p); // refuses what it refuses
        return IntStream.range(0, p.length)
                .mapToDouble(i -> truth[i] ? 1 - p[i] : p[i])
                .average()
                .orElseThrow();
    }
}
