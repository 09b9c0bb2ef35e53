package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import java.util.stream.IntStream;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("A forecast of 0.1 and a negative row: is it in the bin of 0.1, or in that of 0.9?")
public final class AsksWhetherTheLikelierClassIsRight extends CalibrationReference {
    @Override
    public double ece(boolean[] truth, double[] p, int bins) {
        super.ece(truth, p, bins); // refuses what it refuses
        boolean[] hit = new boolean[p.length];
        IntStream.range(0, p.length).forEach(i -> hit[i] = truth[i] == (p[i] >= 0.5));
        return super.ece(hit, Laws.each(p, each -> Math.max(each, 1 - each)), bins);
    }
}
