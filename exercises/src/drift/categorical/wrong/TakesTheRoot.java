package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import whetstone.kit.Misconception;

@Misconception("Is the answer the divergence, or the distance that is made of it?")
public final class TakesTheRoot extends CategoricalReference {
    @Override
    public double jensenShannon(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, super.jensenShannon(p, q)));
    }
}
