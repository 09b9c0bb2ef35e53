package linear.msegradient.wrong;

import linear.msegradient.MseGradientReference;
import whetstone.kit.Misconception;

@Misconception("Put a row of zeros into the model: what should it predict?")
public final class ForgetsTheInterceptInThePrediction extends MseGradientReference {
    @Override
    public LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes) {
        return super.evaluate(x, y, 0, slopes);
    }
}
