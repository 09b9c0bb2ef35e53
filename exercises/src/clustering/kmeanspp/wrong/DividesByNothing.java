package clustering.kmeanspp.wrong;

import clustering.kmeanspp.KMeansPlusPlusReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Four equal points: what is the sum of their squared distances, and what is 0 / 0?")
public final class DividesByNothing extends KMeansPlusPlusReference {
    @Override
    public double[] probabilities(double[][] x, int[] chosen) {
        double[] probabilities = super.probabilities(x, chosen);
        if (chosen.length > 0 && probabilities[chosen[0]] > 0) {
            Arrays.fill(probabilities, Double.NaN);
        }
        return probabilities;
    }
}
