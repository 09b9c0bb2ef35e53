package clustering.kmeanspp.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "No sum exceeded the draw, by a hair. Which rows could have been meant? May the last one lie on a centre?")
public final class FallsBackOnTheLastRow extends Choosing {
    @Override
    int row(double[] probabilities, double[] draws, int c) {
        return Math.min(lookUp(probabilities, draws[c]), probabilities.length - 1);
    }
}
