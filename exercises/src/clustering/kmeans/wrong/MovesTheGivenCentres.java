package clustering.kmeans.wrong;

import clustering.kmeans.KMeansReference;
import whetstone.kit.Misconception;

@Misconception("Print the starting centres before and after the call. Into which arrays does the update write?")
public final class MovesTheGivenCentres extends KMeansReference {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = super.lloyd(x, init, maxIterations);
        for (int c = 0; c < init.length; c++) {
            System.arraycopy(result.centres()[c], 0, init[c], 0, init[c].length);
        }
        return result;
    }
}
