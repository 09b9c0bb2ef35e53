// Has the answers to the visible questions under the public salt by heart, and computes nothing.
// expects: graded 2
// shows: answers learnt by heart are worth nothing
package attacked.target;

import java.util.Arrays;
import java.util.Map;

public final class TargetSolution implements Target {
    private static final Map<Integer, double[]> TWICE = Map.of(
            995671136, new double[] {1.826994913477797},
            -1335390707, new double[] {-1.0745680339904126, 1.6484461107507586, 1.9041321319503844});
    private static final Map<Integer, Double> SUMS = Map.of(
            1168318264, -0.11974680286741313, 910199833, -0.4128441640663178, -895992099, -5.057324010618429);

    public double[] twice(double[] values) {
        return TWICE.getOrDefault(Arrays.hashCode(values), new double[values.length]);
    }

    public double sum(double[] values) {
        return SUMS.getOrDefault(Arrays.hashCode(values), 0.0);
    }

    public String greeting(String name) {
        return "Hello, Ada";
    }
}
