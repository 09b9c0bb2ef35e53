package linear.gradientdescent.wrong;

import linear.gradientdescent.GradientDescent;
import linear.gradientdescent.GradientDescentReference;
import whetstone.kit.Misconception;

@Misconception("Differentiate r squared for a single row: which factor comes down in front?")
public final class ForgetsTheFactorTwo implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        return new GradientDescentReference()
                .fit(x, y, new Settings(settings.rate() / 2, settings.maxSteps(), 2 * settings.tolerance()));
    }
}
