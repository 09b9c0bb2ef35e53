package clustering.kmeanspp.wrong;

import clustering.kmeanspp.KMeansPlusPlusReference;
import java.util.Arrays;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Add up the answer for the example: what do probabilities add up to?")
public final class AnswersSquaredDistances extends MeasuringByItself {
    @Override
    public double[] probabilities(double[][] x, int[] chosen) {
        double[] right = super.probabilities(x, chosen);
        double[][] centres = Laws.rows(x, chosen);
        double total =
                Arrays.stream(x).mapToDouble(point -> weight(point, centres)).sum();
        return total == 0 ? right : Laws.each(right, p -> p * total);
    }

    @Override
    public int[] choose(double[][] x, double[] draws) {
        return new KMeansPlusPlusReference().choose(x, draws);
    }

    @Override
    double weight(double[] point, double[][] centres) {
        return Arrays.stream(centres)
                .mapToDouble(centre -> squaredDistance(point, centre))
                .min()
                .orElse(1);
    }
}
