package clustering.kmeanspp.wrong;

import clustering.kmeanspp.KMeansPlusPlusReference;
import whetstone.kit.Misconception;

@Misconception("The rows 0 and 3 of the example are chosen: what is the probability of row 0 after that?")
public final class MeasuresToTheLastCentre extends KMeansPlusPlusReference {
    @Override
    public double[] probabilities(double[][] x, int[] chosen) {
        double[] probabilities = super.probabilities(x, chosen);
        return chosen.length == 0 ? probabilities : super.probabilities(x, new int[] {chosen[chosen.length - 1]});
    }
}
