package clustering.dbscan.wrong;

import clustering.dbscan.Dbscan;
import clustering.dbscan.DbscanReference;
import whetstone.kit.Misconception;

@Misconception("From (0, 0) to (3, 4): which number do you compare with eps, 5 or 25?")
public final class ComparesSquaredDistances implements Dbscan {
    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        return new DbscanReference().label(points, eps >= 0 ? Math.sqrt(eps) : eps, minPoints);
    }
}
