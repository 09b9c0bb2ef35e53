package clustering.kmeanspp.wrong;

import whetstone.kit.Misconception;

@Misconception("With the draw 0.9 alone, which of ten points is chosen? Is the first centre drawn as well?")
public final class BeginsWithTheFirstRow extends Choosing {
    @Override
    int row(double[] probabilities, double[] draws, int c) {
        return c == 0 ? 0 : Math.min(lookUp(probabilities, draws[c]), lastPossible(probabilities));
    }
}
