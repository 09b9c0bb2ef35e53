package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import whetstone.kit.Misconception;

@Misconception("Two entropies are taken off. What are they divided by, and is the rest?")
public final class ForgetsTheHalf extends CategoricalReference {
    @Override
    public double jensenShannon(double[] p, double[] q) {
        return 2 * super.jensenShannon(p, q);
    }
}
