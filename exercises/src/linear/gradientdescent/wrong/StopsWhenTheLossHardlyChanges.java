package linear.gradientdescent.wrong;

import java.util.List;
import whetstone.kit.Misconception;

@Misconception("A plateau is not a minimum: what does rule 2 measure?")
public final class StopsWhenTheLossHardlyChanges extends Loop {
    @Override
    boolean mayStop(double[] gradient, List<Double> losses, double tolerance) {
        int steps = losses.size() - 1;
        return steps > 0 && Math.abs(losses.get(steps) - losses.get(steps - 1)) <= tolerance;
    }
}
