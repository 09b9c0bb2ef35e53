package linear.msegradient.wrong;

import linear.msegradient.MseGradientReference;
import whetstone.kit.Misconception;

@Misconception("Is the gradient the derivative of this loss? Work out the loss of the statement's example once more.")
public final class TakesHalfTheLoss extends MseGradientReference {
    @Override
    public LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes) {
        LossAndGradient right = super.evaluate(x, y, intercept, slopes);
        return new LossAndGradient(right.loss() / 2, right.byIntercept(), right.bySlopes());
    }
}
