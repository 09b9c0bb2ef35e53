package linear.simplefit.wrong;

import java.util.Arrays;
import linear.simplefit.SimpleFitReference;
import whetstone.kit.Misconception;

@Misconception(
        "When every x is the same, a steep line fits as well as a level one. What do the edge cases ask for here?")
public final class DrawsALevelLineWhenEveryXIsTheSame extends SimpleFitReference {
    @Override
    public Line fit(double[] x, double[] y) {
        boolean constant =
                x.length > 1 && x.length == y.length && Arrays.stream(x).allMatch(value -> value == x[0]);
        return constant ? new Line(Arrays.stream(y).average().orElseThrow(), 0) : super.fit(x, y);
    }
}
