package linear.normalequations.wrong;

import java.util.Arrays;
import linear.normalequations.NormalEquationsReference;
import whetstone.kit.Misconception;

@Misconception("Is the intercept the mean of the targets, or the prediction where every column is 0?")
public final class TakesTheMeanForTheIntercept extends NormalEquationsReference {
    @Override
    public double[] fit(double[][] x, double[] y) {
        double[] b = super.fit(x, y);
        b[0] = Arrays.stream(y).average().orElseThrow();
        return b;
    }
}
