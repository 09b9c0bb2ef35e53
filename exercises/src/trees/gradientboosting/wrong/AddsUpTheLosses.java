package trees.gradientboosting.wrong;

import java.util.Arrays;
import trees.gradientboosting.GradientBoostingReference;
import whetstone.kit.Misconception;

@Misconception("Ask about every row twice: should the loss double?")
public final class AddsUpTheLosses extends GradientBoostingReference {
    @Override
    public double[] losses(Model model, double[][] x, double[] y) {
        return Arrays.stream(super.losses(model, x, y))
                .map(loss -> loss * y.length)
                .toArray();
    }
}
