package trees.pruning.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "A link is exactly as weak as the price. Of two subtrees with equal costs, which one does the statement want?")
public final class KeepsLinksOfTheSamePrice extends WeakestLink {
    @Override
    boolean isWeak(double link, double alpha) {
        return link < alpha - 1e-12;
    }
}
