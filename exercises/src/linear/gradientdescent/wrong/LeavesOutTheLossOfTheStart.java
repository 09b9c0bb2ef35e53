package linear.gradientdescent.wrong;

import java.util.Arrays;
import linear.gradientdescent.GradientDescent;
import linear.gradientdescent.GradientDescentReference;
import whetstone.kit.Misconception;

@Misconception("How many losses should there be after no step at all?")
public final class LeavesOutTheLossOfTheStart implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        Descent right = new GradientDescentReference().fit(x, y, settings);
        double[] losses = right.lossHistory();
        return new Descent(
                right.intercept(), right.slopes(), Arrays.copyOfRange(losses, 1, losses.length), right.converged());
    }
}
