package clustering.kmeanspp.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "After the first centre, which choice depends on where the points lie? Look at what is done with the draw.")
public final class ChoosesWithoutWeights extends Choosing {
    @Override
    int row(double[] probabilities, double[] draws, int c) {
        return (int) (draws[c] * probabilities.length);
    }
}
