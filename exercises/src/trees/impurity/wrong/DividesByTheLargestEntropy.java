package trees.impurity.wrong;

import trees.impurity.ImpurityReference;
import whetstone.kit.Misconception;

@Misconception("Three equally frequent classes: is their entropy 1 bit, or more?")
public final class DividesByTheLargestEntropy extends ImpurityReference {
    @Override
    public double entropy(int[] counts) {
        return super.entropy(counts) * Math.log(2) / Math.log(Math.max(2, counts.length));
    }
}
