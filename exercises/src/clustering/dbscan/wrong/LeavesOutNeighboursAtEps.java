package clustering.dbscan.wrong;

import clustering.dbscan.Dbscan;
import clustering.dbscan.DbscanReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Is a point at a distance of exactly eps a neighbour?")
public final class LeavesOutNeighboursAtEps implements Dbscan {
    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        // Below eps is at most the next double below it; with eps = 0 not even duplicates are left.
        if (eps == 0) {
            return IntStream.range(0, points.length).map(i -> NOISE).toArray();
        }
        return new DbscanReference().label(points, eps > 0 ? Math.nextDown(eps) : eps, minPoints);
    }
}
