package clustering.distances.witness;

import clustering.distances.Distances;
import java.util.Arrays;
import org.tribuo.math.distance.DistanceType;
import org.tribuo.math.la.DenseVector;
import whetstone.kit.Witness;

/** Tribuo measures one pair at a time; its cosine distance of a row to itself may be 2e-16, so it is not asked. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses =
                @Witness.Excuse(
                        claims = "refuses rows of different lengths, and a cosine of a row of zeros",
                        reason = "answers for a row of zeros"))
public final class TribuoDistances implements Distances {
    @Override
    public double[][] euclidean(double[][] x) {
        return table(x, DistanceType.L2);
    }

    @Override
    public double[][] manhattan(double[][] x) {
        return table(x, DistanceType.L1);
    }

    @Override
    public double[][] cosine(double[][] x) {
        return table(x, DistanceType.COSINE);
    }

    private static double[][] table(double[][] x, DistanceType type) {
        DenseVector[] rows =
                Arrays.stream(x).map(DenseVector::createDenseVector).toArray(DenseVector[]::new);
        double[][] table = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                table[i][j] = type.getDistance().computeDistance(rows[i], rows[j]);
                table[j][i] = table[i][j];
            }
        }
        return table;
    }
}
