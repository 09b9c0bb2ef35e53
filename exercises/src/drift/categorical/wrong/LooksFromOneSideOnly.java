package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import whetstone.kit.Misconception;

@Misconception("Swap p and q: the divergence should stay. Which distributions are held against the mean?")
public final class LooksFromOneSideOnly extends CategoricalReference {
    @Override
    public double jensenShannon(double[] p, double[] q) {
        super.jensenShannon(p, q); // refuses what it refuses
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] == 0 ? 0 : p[i] * Math.log(2 * p[i] / (p[i] + q[i]));
        }
        return sum;
    }
}
