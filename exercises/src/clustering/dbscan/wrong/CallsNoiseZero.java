package clustering.dbscan.wrong;

import clustering.dbscan.Dbscan;
import clustering.dbscan.DbscanReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Which label do points in no cluster have, and which the points in the first cluster?")
public final class CallsNoiseZero implements Dbscan {
    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        return Arrays.stream(new DbscanReference().label(points, eps, minPoints))
                .map(label -> label + 1)
                .toArray();
    }
}
