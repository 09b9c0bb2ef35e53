package trees.gradientboosting.wrong;

import whetstone.kit.Misconception;

@Misconception("Before any tree every row has the score F0. Which number does the statement give for it?")
public final class StartsAtZero extends Steps {
    @Override
    double start(Model empty, double[] y) {
        return 0;
    }
}
