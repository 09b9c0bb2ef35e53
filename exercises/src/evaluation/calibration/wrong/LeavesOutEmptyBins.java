package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("How many bins has the list when bin 2 is empty? At which place is bin 3 then?")
public final class LeavesOutEmptyBins extends CalibrationReference {
    @Override
    public List<Bin> reliability(boolean[] truth, double[] p, int bins) {
        return super.reliability(truth, p, bins).stream()
                .filter(bin -> bin.n() > 0)
                .toList();
    }
}
