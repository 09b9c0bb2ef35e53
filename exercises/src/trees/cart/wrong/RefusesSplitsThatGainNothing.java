package trees.cart.wrong;

import trees.cart.Cart;
import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("Exclusive or: what does the first split gain, and what could the second gain after it?")
public final class RefusesSplitsThatGainNothing implements Cart {
    private final CartReference right = new CartReference();

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        // The least gain that is taken for a gain at all.
        return right.fit(
                x,
                y,
                classes,
                new Limits(limits.maxDepth(), limits.minLeaf(), limits.minGain() == 0 ? 1e-10 : limits.minGain()));
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return right.predict(tree, x);
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return right.probabilities(tree, x);
    }
}
