package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("minLeaf is the fewest rows that a side may keep. Is exactly minLeaf enough?")
public final class WantsMoreThanMinLeaf extends EveryThreshold {
    @Override
    boolean allows(int rows, int minLeaf) {
        return rows > minLeaf || minLeaf == 1;
    }
}
