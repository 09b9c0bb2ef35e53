package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import whetstone.kit.Misconception;

@Misconception("From which distribution is the divergence of p taken: from q, or from the mean of both?")
public final class ComparesDirectly extends CategoricalReference {
    @Override
    public double jensenShannon(double[] p, double[] q) {
        super.jensenShannon(p, q); // refuses what it refuses
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] == 0 ? 0 : p[i] * Math.log(p[i] / q[i]);
        }
        return sum;
    }
}
