package trees.impurity.wrong;

import trees.impurity.ImpurityReference;
import whetstone.kit.Misconception;

@Misconception("What does the Gini method answer for a node with one class only, and what should it?")
public final class MeasuresPurity extends ImpurityReference {
    @Override
    public double gini(int[] counts) {
        return 1 - super.gini(counts);
    }
}
