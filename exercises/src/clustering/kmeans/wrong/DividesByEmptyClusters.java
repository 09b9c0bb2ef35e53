package clustering.kmeans.wrong;

import clustering.kmeans.KMeans;
import clustering.kmeans.KMeansReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "Look at a cluster that has lost its last point: what does its mean divide by, and which centre should it have?")
public final class DividesByEmptyClusters implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = new KMeansReference().lloyd(x, init, maxIterations);
        boolean[] lost = new boolean[init.length];
        for (int made = 0; made < result.iterations(); made++) {
            int[] labels = new KMeansReference().lloyd(x, init, made).labels();
            for (int c = 0; c < init.length; c++) {
                int centre = c;
                lost[c] |= Arrays.stream(labels).noneMatch(label -> label == centre);
            }
        }
        for (int c = 0; c < init.length; c++) {
            if (lost[c]) {
                Arrays.fill(result.centres()[c], Double.NaN);
            }
        }
        return result;
    }
}
