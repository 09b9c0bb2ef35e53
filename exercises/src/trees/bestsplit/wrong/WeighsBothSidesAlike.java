package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("One side of a split has a single row, the other a hundred. Which weight has the impurity of each?")
public final class WeighsBothSidesAlike extends EveryThreshold {
    @Override
    double share(int[] left, int[] right) {
        return 0.5;
    }
}
