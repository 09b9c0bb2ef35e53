package linear.simplefit.wrong;

import linear.simplefit.SimpleFitReference;
import whetstone.kit.Misconception;

@Misconception("Put x = 0 into the line: which of the two numbers should be left?")
public final class SwapsInterceptAndSlope extends SimpleFitReference {
    @Override
    public Line fit(double[] x, double[] y) {
        Line line = super.fit(x, y);
        return new Line(line.slope(), line.intercept());
    }
}
