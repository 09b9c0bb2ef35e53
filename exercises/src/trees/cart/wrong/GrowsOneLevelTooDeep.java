package trees.cart.wrong;

import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("How many questions does a tree of depth 0 ask? Compare the root's depth with the statement's.")
public final class GrowsOneLevelTooDeep extends CartReference {
    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        int depth = limits.maxDepth() < 0 ? limits.maxDepth() : limits.maxDepth() + 1;
        return super.fit(x, y, classes, new Limits(depth, limits.minLeaf(), limits.minGain()));
    }
}
