package linear.simplefit.wrong;

import linear.simplefit.SimpleFitReference;
import whetstone.kit.Misconception;

@Misconception("Change a pair in the middle: the line should answer to it. How many of the pairs does it look at?")
public final class ConnectsTheEnds extends SimpleFitReference {
    @Override
    public Line fit(double[] x, double[] y) {
        super.fit(x, y); // refuses what it refuses
        int last = x.length - 1;
        double slope = (y[last] - y[0]) / (x[last] - x[0]);
        return new Line(y[0] - slope * x[0], slope);
    }
}
