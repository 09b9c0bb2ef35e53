package linear.gradientdescent.wrong;

import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Print the last entry of the history when the rate is 1: is it a number one can use?")
public final class KeepsTheStepThatOverflows extends Loop {
    @Override
    Descent overflowed(double[] theta, double[] next, List<Double> losses, double loss) {
        losses.add(loss);
        return descent(next, losses, false);
    }
}
