package classical.pca.wrong;

import classical.pca.PcaReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Measure a column in mm instead of cm: should it count for more? Are columns to be divided by their deviations?")
public final class StandardisesTheColumns extends PcaReference {
    @Override
    public Model fit(double[][] x, int k) {
        Model right = super.fit(x, k);
        int d = x[0].length;
        double[] deviations = new double[d];
        for (int j = 0; j < d; j++) {
            for (double[] row : x) {
                deviations[j] += Math.pow(row[j] - right.means()[j], 2) / (x.length - 1);
            }
            deviations[j] = deviations[j] == 0 ? 1 : Math.sqrt(deviations[j]);
        }
        double[][] z = Arrays.stream(x)
                .map(row -> IntStream.range(0, d)
                        .mapToDouble(j -> (row[j] - right.means()[j]) / deviations[j])
                        .toArray())
                .toArray(double[][]::new);
        Model scaled = super.fit(z, k);
        return new Model(right.means(), scaled.components(), scaled.variances(), scaled.ratios());
    }
}
