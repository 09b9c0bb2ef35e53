package linear.msegradient.wrong;

import linear.msegradient.MseGradientReference;
import whetstone.kit.Misconception;

@Misconception("Work out the loss of the statement's example: is a root drawn anywhere?")
public final class TakesTheRootOfTheLoss extends MseGradientReference {
    @Override
    public LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes) {
        LossAndGradient right = super.evaluate(x, y, intercept, slopes);
        return new LossAndGradient(Math.sqrt(right.loss()), right.byIntercept(), right.bySlopes());
    }
}
