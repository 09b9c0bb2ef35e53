package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("Count the rows on both sides of the answer. What does minLeaf promise?")
public final class IgnoresMinLeaf extends EveryThreshold {
    @Override
    boolean allows(int rows, int minLeaf) {
        return true;
    }
}
