package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import whetstone.kit.Misconception;

@Misconception("What does Java make of 0 * Math.log(0)?")
public final class TakesTheLogarithmOfZero extends CategoricalReference {
    @Override
    public double jensenShannon(double[] p, double[] q) {
        super.jensenShannon(p, q); // refuses what it refuses
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double mean = (p[i] + q[i]) / 2;
            sum += (p[i] * Math.log(p[i]) + q[i] * Math.log(q[i])) / 2 - mean * Math.log(mean);
        }
        return sum;
    }
}
