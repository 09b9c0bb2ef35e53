package trees.cart.wrong;

import trees.cart.Cart;
import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("How many questions does a tree of depth 0 ask? Compare the root's depth with the statement's.")
public final class GrowsOneLevelTooDeep implements Cart {
    private final CartReference right = new CartReference();

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        int depth = limits.maxDepth() < 0 ? limits.maxDepth() : limits.maxDepth() + 1;
        return right.fit(x, y, classes, new Limits(depth, limits.minLeaf(), limits.minGain()));
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
