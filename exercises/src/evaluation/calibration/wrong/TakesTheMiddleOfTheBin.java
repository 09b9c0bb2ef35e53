package evaluation.calibration.wrong;

import evaluation.calibration.CalibrationReference;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "The forecasts 0.1 and 0.2 are in the bin from 0 to 0.25. Is meanP made of the forecasts or of the edges?")
public final class TakesTheMiddleOfTheBin extends CalibrationReference {
    @Override
    public List<Bin> reliability(boolean[] truth, double[] p, int bins) {
        List<Bin> right = super.reliability(truth, p, bins);
        return IntStream.range(0, bins)
                .mapToObj(b -> new Bin(
                        right.get(b).n(),
                        right.get(b).n() == 0 ? 0 : (b + 0.5) / bins,
                        right.get(b).rate()))
                .toList();
    }
}
