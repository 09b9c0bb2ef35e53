package trees.gradientboosting.wrong;

import whetstone.kit.Misconception;

@Misconception("When every p in a leaf is 0 or 1, what is the sum of p (1 - p), and what is 0 / 0?")
public final class DividesByNothing extends Steps {
    @Override
    double weight(double score, Loss loss) {
        double p = sigmoid(score);
        return loss == Loss.SQUARED ? 1 : p * (1 - p);
    }

    @Override
    double leaf(int[] rows, double[] residuals, double[] weights) {
        return sum(rows, residuals) / sum(rows, weights);
    }
}
