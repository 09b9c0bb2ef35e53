package trees.gradientboosting.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("A target of 10 and a score of 4: should the tree push the score up or down?")
public final class TurnsTheResidualsRound extends Steps {
    @Override
    double[] residuals(double[] y, double[] f, Loss loss) {
        return Arrays.stream(super.residuals(y, f, loss)).map(r -> -r).toArray();
    }
}
