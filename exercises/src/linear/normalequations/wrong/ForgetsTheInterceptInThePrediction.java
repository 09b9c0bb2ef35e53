package linear.normalequations.wrong;

import linear.normalequations.NormalEquationsReference;
import whetstone.kit.Misconception;

@Misconception("Predict a row of zeros with (1, 3, 5): which of the three numbers should come out?")
public final class ForgetsTheInterceptInThePrediction extends NormalEquationsReference {
    @Override
    public double[] predict(double[] coefficients, double[][] x) {
        double[] slopes = coefficients.clone();
        slopes[0] = 0;
        return super.predict(slopes, x);
    }
}
