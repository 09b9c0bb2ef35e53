package trees.pruning.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Neither split of exclusive or helps on its own. Which splits does the search for the weakest link look at?")
public final class LooksAtTwinLeavesOnly extends WeakestLink {
    @Override
    double link(Split split, double rows) {
        boolean twins = split.left() instanceof Leaf && split.right() instanceof Leaf;
        return twins ? super.link(split, rows) : Double.POSITIVE_INFINITY;
    }
}
