package linear.msegradient.wrong;

import linear.msegradient.MseGradientReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Differentiate r squared for a single row: which factor comes down in front?")
public final class ForgetsTheFactorTwo extends MseGradientReference {
    @Override
    public LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes) {
        LossAndGradient right = super.evaluate(x, y, intercept, slopes);
        return new LossAndGradient(
                right.loss(), right.byIntercept() / 2, Laws.each(right.bySlopes(), derivative -> derivative / 2));
    }
}
