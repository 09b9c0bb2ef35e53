package linear.gradientdescent.wrong;

import linear.gradientdescent.GradientDescent;
import linear.gradientdescent.GradientDescentReference;
import whetstone.kit.Misconception;

@Misconception("Give every row twice: the mean loss is the same, so the steps should be too. Are they?")
public final class SumsTheGradient implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        int n = Math.max(1, y.length);
        return new GradientDescentReference()
                .fit(x, y, new Settings(n * settings.rate(), settings.maxSteps(), settings.tolerance() / n));
    }
}
