package clustering.dbscan.wrong;

import clustering.dbscan.Dbscan;
import clustering.dbscan.DbscanReference;
import whetstone.kit.Misconception;

@Misconception("How many neighbours has a point that lies all by itself?")
public final class DoesNotCountThePointItself implements Dbscan {
    @Override
    public int[] label(double[][] points, double eps, int minPoints) {
        return new DbscanReference().label(points, eps, minPoints < 1 ? minPoints : minPoints + 1);
    }
}
