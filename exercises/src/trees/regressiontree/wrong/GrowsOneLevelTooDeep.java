package trees.regressiontree.wrong;

import trees.regressiontree.RegressionTreeReference;
import whetstone.kit.Misconception;

@Misconception("How many questions does a tree of depth 0 ask? Compare the root's depth with the statement's.")
public final class GrowsOneLevelTooDeep extends RegressionTreeReference {
    @Override
    public Node fit(double[][] x, double[] y, Limits limits) {
        int depth = limits.maxDepth() < 0 ? limits.maxDepth() : limits.maxDepth() + 1;
        return super.fit(x, y, new Limits(depth, limits.minLeaf()));
    }
}
