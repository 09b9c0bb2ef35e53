package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import whetstone.kit.Misconception;

@Misconception("Where no category is in both the divergence is ln 2. To which base is the logarithm?")
public final class TakesTheBinaryLogarithm extends CategoricalReference {
    @Override
    public double jensenShannon(double[] p, double[] q) {
        return super.jensenShannon(p, q) / Math.log(2);
    }
}
