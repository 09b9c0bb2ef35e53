package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Add up n over all bins: is a row missing? Which bin is a forecast of exactly 1 in?")
public final class LosesTheForecastsOfOne extends CalibrationReference {
    @Override
    public List<Bin> reliability(boolean[] truth, double[] p, int bins) {
        super.reliability(truth, p, bins); // refuses what it refuses
        int[] below = IntStream.range(0, p.length).filter(i -> p[i] < 1).toArray();
        boolean[] left = new boolean[below.length];
        IntStream.range(0, left.length).forEach(i -> left[i] = truth[below[i]]);
        return below.length == 0
                ? IntStream.range(0, bins).mapToObj(b -> new Bin(0, 0, 0)).toList()
                : super.reliability(
                        left, IntStream.of(below).mapToDouble(i -> p[i]).toArray(), bins);
    }
}
