package clustering.kmeanspp.wrong;

import whetstone.kit.Misconception;

@Misconception("Change the second draw: does your second row change? Which draw belongs to which centre?")
public final class UsesTheFirstDrawThroughout extends Choosing {
    @Override
    int row(double[] probabilities, double[] draws, int c) {
        return Math.min(lookUp(probabilities, draws[0]), lastPossible(probabilities));
    }
}
