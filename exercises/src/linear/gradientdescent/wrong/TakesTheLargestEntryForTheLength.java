package linear.gradientdescent.wrong;

import java.util.Arrays;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("How long is the vector (3, 4)?")
public final class TakesTheLargestEntryForTheLength extends Loop {
    @Override
    boolean mayStop(double[] gradient, List<Double> losses, double tolerance) {
        return Arrays.stream(gradient).map(Math::abs).max().orElseThrow() <= tolerance;
    }
}
