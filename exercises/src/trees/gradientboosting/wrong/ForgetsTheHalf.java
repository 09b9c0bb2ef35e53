package trees.gradientboosting.wrong;

import java.util.Arrays;
import trees.gradientboosting.GradientBoostingReference;
import whetstone.kit.Misconception;

@Misconception("L(y, F) of a target 10 and a score 4 is 18. Which factor makes it so?")
public final class ForgetsTheHalf extends GradientBoostingReference {
    @Override
    public double[] losses(Model model, double[][] x, double[] y) {
        double factor = model.loss() == Loss.SQUARED ? 2 : 1;
        return Arrays.stream(super.losses(model, x, y))
                .map(loss -> factor * loss)
                .toArray();
    }
}
