package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Which number is H(p) + H(q) divided by before it is taken off?")
public final class SubtractsBothEntropies extends CategoricalReference {
    @Override
    public double jensenShannon(double[] p, double[] q) {
        super.jensenShannon(p, q); // refuses what it refuses
        double[] mean = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            mean[i] = (p[i] + q[i]) / 2;
        }
        return entropy(mean) - entropy(p) - entropy(q);
    }

    private static double entropy(double[] shares) {
        return -Arrays.stream(shares)
                .filter(share -> share > 0)
                .map(share -> share * Math.log(share))
                .sum();
    }
}
