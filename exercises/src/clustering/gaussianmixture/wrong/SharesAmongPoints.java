package clustering.gaussianmixture.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "Add up the responsibilities of one point over the components: what should come out? Along which index do you divide?")
public final class SharesAmongPoints extends Stepping {
    @Override
    double[][] shares(double[][] x, Mixture mixture) {
        double[][] shares = new double[x.length][mixture.weights().length];
        for (int k = 0; k < mixture.weights().length; k++) {
            Mixture alone = new Mixture(
                    new double[] {1}, new double[][] {mixture.means()[k]}, new double[][][] {mixture.covariances()[k]});
            double[] logs =
                    Arrays.stream(x).mapToDouble(p -> logDensity(alone, p)).toArray();
            double largest = Arrays.stream(logs).max().orElseThrow();
            double sum = Arrays.stream(logs).map(log -> Math.exp(log - largest)).sum();
            for (int i = 0; i < x.length; i++) {
                shares[i][k] = Math.exp(logs[i] - largest) / sum * x.length / mixture.weights().length;
            }
        }
        return shares;
    }
}
