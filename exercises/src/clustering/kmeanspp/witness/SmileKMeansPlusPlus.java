package clustering.kmeanspp.witness;

import clustering.kmeanspp.KMeansPlusPlus;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import smile.clustering.PartitionClustering;
import smile.math.MathEx;
import whetstone.kit.Laws;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile draws its centres by itself, a first one without weights and the others by the squared distances that it keeps for
 * all points. Here it is told where the centres are: the distance that it is given ignores the centre that Smile drew and
 * measures to the chosen row of the same place. What it keeps are the weights; it has none without a centre, and no rule for
 * weights that are all 0. The given draws are looked up here in the sums of the weights.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "refuses to weigh no points, uneven points, and against rows that are not there",
                    reason = "fails in its own ways, not by IllegalArgumentException"),
            @Excuse(
                    claims =
                            "refuses to choose from no points or uneven ones, too often, not at all, or by draws out of range",
                    reason = "draws by itself")
        })
public final class SmileKMeansPlusPlus implements KMeansPlusPlus {
    @Override
    public double[] probabilities(double[][] x, int[] chosen) {
        double[] weights = weights(x, chosen);
        return Laws.each(weights, weight -> weight / MathEx.sum(weights));
    }

    @Override
    public int[] choose(double[][] x, double[] draws) {
        int[] chosen = {};
        for (double draw : draws) {
            double[] sums = weights(x, chosen);
            Arrays.parallelPrefix(sums, Double::sum);
            int row = (int) Arrays.stream(sums)
                    .filter(sum -> sum <= draw * sums[sums.length - 1])
                    .count();
            chosen = IntStream.concat(IntStream.of(chosen), IntStream.of(row)).toArray();
        }
        return chosen;
    }

    private static double[] weights(double[][] x, int[] chosen) {
        double[] even = new double[x.length];
        Arrays.fill(even, 1);
        if (chosen.length == 0) {
            return even;
        }
        double[][] drawn = new double[chosen.length][];
        double[] weights = PartitionClustering.seed(x, drawn, new int[x.length], (point, ignored) -> {
            int place = (int) Arrays.stream(drawn).filter(Objects::nonNull).count() - 1;
            return MathEx.squaredDistance(point, x[chosen[place]]);
        });
        return MathEx.sum(weights) == 0 ? even : weights;
    }
}
