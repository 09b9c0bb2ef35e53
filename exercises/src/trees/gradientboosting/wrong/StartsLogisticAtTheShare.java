package trees.gradientboosting.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("F0 is a score, and p = 1 / (1 + exp(-F0)) should be the share of ones. Is it?")
public final class StartsLogisticAtTheShare extends Steps {
    @Override
    double start(Model empty, double[] y) {
        return Arrays.stream(y).average().orElseThrow();
    }
}
