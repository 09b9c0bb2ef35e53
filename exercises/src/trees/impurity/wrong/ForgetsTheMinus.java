package trees.impurity.wrong;

import trees.impurity.ImpurityReference;
import whetstone.kit.Misconception;

@Misconception("The logarithm of a share is negative or 0. Can an impurity be below 0?")
public final class ForgetsTheMinus extends ImpurityReference {
    @Override
    public double entropy(int[] counts) {
        return -super.entropy(counts);
    }
}
