package trees.gradientboosting.wrong;

import trees.gradientboosting.GradientBoostingReference;
import whetstone.kit.Misconception;

@Misconception("With the logistic loss predict should say something between 0 and 1. What comes after the score?")
public final class PredictsScoresForProbabilities extends GradientBoostingReference {
    @Override
    public double[] predict(Model model, double[][] x) {
        return raw(model, x);
    }
}
