package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import java.util.ArrayList;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("The forecast 0.25 and four bins: the statement says on which side of the edge it belongs.")
public final class PutsEdgesIntoTheLowerBin extends CalibrationReference {
    @Override
    public List<Bin> reliability(boolean[] truth, double[] p, int bins) {
        super.reliability(truth, p, bins); // refuses what it refuses
        List<Bin> result = new ArrayList<>();
        for (int b = 0; b < bins; b++) {
            int n = 0;
            double forecast = 0;
            double positives = 0;
            for (int i = 0; i < p.length; i++) {
                if (b == Math.max(0, (int) Math.ceil(p[i] * bins) - 1)) {
                    n++;
                    forecast += p[i];
                    positives += truth[i] ? 1 : 0;
                }
            }
            result.add(n == 0 ? new Bin(0, 0, 0) : new Bin(n, forecast / n, positives / n));
        }
        return result;
    }
}
