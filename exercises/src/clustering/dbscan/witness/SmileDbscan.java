package clustering.dbscan.witness;

import clustering.dbscan.Dbscan;
import java.util.Arrays;
import smile.clustering.DBSCAN;
import smile.clustering.PartitionClustering;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile does not count the point itself among its neighbours, labels noise with Integer.MAX_VALUE, and refuses a radius
 * of 0, for which the smallest positive radius stands in.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "takes every point for core when minPoints is 1",
                    reason = "Smile asks for at least one neighbour beside the point itself"),
            @Excuse(
                    claims = "answers an empty array when there are no points",
                    reason = "Smile reads the number of columns from the first point"),
            @Excuse(
                    claims = "refuses a negative eps, a minPoints below 1, and points of different lengths",
                    reason = "Smile takes a radius that is not a number")
        })
public final class SmileDbscan implements Dbscan {
    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        double radius = eps == 0 ? Double.MIN_VALUE : eps;
        return Arrays.stream(DBSCAN.fit(points, minPoints - 1, radius).y)
                .map(label -> label == PartitionClustering.OUTLIER ? NOISE : label)
                .toArray();
    }
}
