package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("Two splits gain the same. Which came first, and which one is kept?")
public final class TakesTheLastOfEqualSplits extends EveryThreshold {
    @Override
    boolean replaces(double gain, double best) {
        return gain > best - 1e-12;
    }
}
