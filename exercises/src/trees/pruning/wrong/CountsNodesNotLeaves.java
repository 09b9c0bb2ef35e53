package trees.pruning.wrong;

import whetstone.kit.Misconception;

@Misconception("What has the price α: every node of the tree, or every leaf?")
public final class CountsNodesNotLeaves extends WeakestLink {
    @Override
    double saved(int leaves) {
        return 2.0 * (leaves - 1);
    }
}
