package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("List the thresholds that are tried for three rows. Which one is missing?")
public final class NeverSplitsOffTheLastRow extends EveryThreshold {
    @Override
    int last(int n) {
        return Math.max(Math.min(1, n - 1), n - 2);
    }
}
