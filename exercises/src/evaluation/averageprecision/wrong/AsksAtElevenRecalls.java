package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("How many terms has the sum: eleven, or one for each point of the curve?")
public final class AsksAtElevenRecalls extends AveragePrecisionReference {
    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        Curve curve = curve(truth, score);
        return IntStream.rangeClosed(0, 10)
                .mapToDouble(tenth -> IntStream.range(0, curve.recalls().length)
                        .filter(i -> curve.recalls()[i] >= tenth / 10.0 - 1e-12)
                        .mapToDouble(i -> curve.precisions()[i])
                        .max()
                        .orElseThrow())
                .average()
                .orElseThrow();
    }
}
