package trees.cart.wrong;

import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("Exclusive or: what does the first split gain, and what could the second gain after it?")
public final class RefusesSplitsThatGainNothing extends CartReference {
    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        // The least gain that is taken for a gain at all.
        double minGain = limits.minGain() == 0 ? 1e-10 : limits.minGain();
        return super.fit(x, y, classes, new Limits(limits.maxDepth(), limits.minLeaf(), minGain));
    }
}
