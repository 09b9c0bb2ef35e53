package clustering.dbscan.wrong;

import clustering.dbscan.DbscanReference;
import whetstone.kit.Misconception;

@Misconception("From (0, 0) to (3, 4): which number do you compare with eps, 5 or 25?")
public final class ComparesSquaredDistances extends DbscanReference {
    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        return super.label(points, eps >= 0 ? Math.sqrt(eps) : eps, minPoints);
    }
}
