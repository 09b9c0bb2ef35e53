package clustering.kmeans.wrong;

import clustering.kmeans.KMeans;
import clustering.kmeans.KMeansReference;
import whetstone.kit.Misconception;

@Misconception(
        "Print the starting centres before and after the call: a clone of the outer array still shares its rows.")
public final class MovesTheGivenCentres implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = new KMeansReference().lloyd(x, init, maxIterations);
        for (int c = 0; c < init.length; c++) {
            System.arraycopy(result.centres()[c], 0, init[c], 0, init[c].length);
        }
        return result;
    }
}
