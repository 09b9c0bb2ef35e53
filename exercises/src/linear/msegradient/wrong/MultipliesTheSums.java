package linear.msegradient.wrong;

import linear.msegradient.MseGradientReference;
import whetstone.kit.Misconception;

@Misconception("Take two rows with residuals 1 and -1: is the sum of the products the product of the sums?")
public final class MultipliesTheSums extends MseGradientReference {
    @Override
    public LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes) {
        LossAndGradient right = super.evaluate(x, y, intercept, slopes);
        double[] bySlopes = new double[slopes.length];
        for (double[] row : x) {
            for (int j = 0; j < row.length; j++) {
                bySlopes[j] += right.byIntercept() * row[j] / x.length;
            }
        }
        return new LossAndGradient(right.loss(), right.byIntercept(), bySlopes);
    }
}
