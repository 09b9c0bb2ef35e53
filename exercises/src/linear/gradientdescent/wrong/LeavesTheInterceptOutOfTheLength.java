package linear.gradientdescent.wrong;

import java.util.Arrays;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("How many entries has the gradient that rule 2 measures?")
public final class LeavesTheInterceptOutOfTheLength extends Loop {
    @Override
    boolean mayStop(double[] gradient, List<Double> losses, double tolerance) {
        return super.mayStop(Arrays.copyOfRange(gradient, 1, gradient.length), losses, tolerance);
    }
}
