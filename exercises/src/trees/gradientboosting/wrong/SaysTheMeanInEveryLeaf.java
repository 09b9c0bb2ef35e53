package trees.gradientboosting.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "For the logistic loss the leaves of the example say -4/3 and 4. By what are their sums of residuals divided?")
public final class SaysTheMeanInEveryLeaf extends Steps {
    @Override
    double leaf(int[] rows, double[] residuals, double[] weights) {
        return sum(rows, residuals) / rows.length;
    }
}
