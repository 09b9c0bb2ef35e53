package trees.impurity.wrong;

import trees.impurity.ImpurityReference;
import whetstone.kit.Misconception;

@Misconception("How many bits does it take to tell heads from tails? Which base has the logarithm of the statement?")
public final class TakesTheNaturalLogarithm extends ImpurityReference {
    @Override
    public double entropy(int[] counts) {
        return super.entropy(counts) * Math.log(2);
    }
}
