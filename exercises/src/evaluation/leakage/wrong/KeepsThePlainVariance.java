package evaluation.leakage.wrong;

import evaluation.leakage.LeakageReference;
import java.util.stream.IntStream;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Is a value of the example divided by 2 or by 4? Look for the root in the deviation.")
public final class KeepsThePlainVariance extends LeakageReference {
    @Override
    public Model fit(double[][] x, int[] y, int keep) {
        Model model = super.fit(x, y, keep);
        double[] variances = Laws.each(model.deviations(), deviation -> deviation * deviation);
        double[][] centres = IntStream.range(0, 2)
                .mapToObj(c -> IntStream.range(0, keep)
                        .mapToDouble(k -> variances[model.columns()[k]] == 0
                                ? 0
                                : model.centres()[c][k] / model.deviations()[model.columns()[k]])
                        .toArray())
                .toArray(double[][]::new);
        return new Model(model.means(), variances, model.columns(), centres);
    }
}
