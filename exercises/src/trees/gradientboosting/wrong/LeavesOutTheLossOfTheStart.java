package trees.gradientboosting.wrong;

import java.util.Arrays;
import trees.gradientboosting.GradientBoostingReference;
import whetstone.kit.Misconception;

@Misconception("Two trees have three losses. Which one is before the first tree?")
public final class LeavesOutTheLossOfTheStart extends GradientBoostingReference {
    @Override
    public double[] losses(Model model, double[][] x, double[] y) {
        double[] losses = super.losses(model, x, y);
        return Arrays.copyOfRange(losses, 1, losses.length);
    }
}
