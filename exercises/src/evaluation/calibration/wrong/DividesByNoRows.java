package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("What is 0 / 0 in an empty bin, and what does the statement want there?")
public final class DividesByNoRows extends CalibrationReference {
    @Override
    public List<Bin> reliability(boolean[] truth, double[] p, int bins) {
        return super.reliability(truth, p, bins).stream()
                .map(bin -> bin.n() > 0 ? bin : new Bin(0, Double.NaN, Double.NaN))
                .toList();
    }
}
