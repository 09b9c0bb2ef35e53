package linear.gradientdescent.wrong;

import java.util.Arrays;
import linear.gradientdescent.GradientDescent;
import linear.gradientdescent.GradientDescentReference;
import whetstone.kit.Misconception;

@Misconception("Which line does the statement start from? Look at the first entry of the history.")
public final class StartsAtTheMeanOfTheTargets implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        double mean = Arrays.stream(y).average().orElse(0);
        double[] centred = Arrays.stream(y).map(target -> target - mean).toArray();
        Descent right = new GradientDescentReference().fit(x, centred, settings);
        return new Descent(right.intercept() + mean, right.slopes(), right.lossHistory(), right.converged());
    }
}
