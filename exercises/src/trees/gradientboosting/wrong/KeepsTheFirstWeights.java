package trees.gradientboosting.wrong;

import whetstone.kit.Misconception;

@Misconception("p changes with every round. Which numbers of a leaf are made of p?")
public final class KeepsTheFirstWeights extends Steps {
    private double[] first;

    @Override
    public Model fit(double[][] x, double[] y, Settings settings) {
        first = null;
        return super.fit(x, y, settings);
    }

    @Override
    double leaf(int[] rows, double[] residuals, double[] weights) {
        if (first == null) {
            first = weights;
        }
        return super.leaf(rows, residuals, first);
    }
}
