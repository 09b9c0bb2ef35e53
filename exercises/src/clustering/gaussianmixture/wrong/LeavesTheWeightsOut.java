package clustering.gaussianmixture.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Two components are equally dense at a point, one has four times the weight. Who has the larger share?")
public final class LeavesTheWeightsOut extends Weighing {
    @Override
    double[] shares(double[] weights, double[] logs) {
        double[] even = new double[weights.length];
        Arrays.fill(even, 1.0 / weights.length);
        return super.shares(even, logs);
    }
}
