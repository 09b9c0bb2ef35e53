package clustering.kmeans.wrong;

import clustering.kmeans.KMeansReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "Look at a cluster that has lost its last point: what does its mean divide by, and which centre should it have?")
public final class DividesByEmptyClusters extends KMeansReference {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = super.lloyd(x, init, maxIterations);
        for (int made = 0; made < result.iterations(); made++) {
            int[] labels = super.lloyd(x, init, made).labels();
            for (int c = 0; c < init.length; c++) {
                int centre = c;
                if (Arrays.stream(labels).noneMatch(label -> label == centre)) {
                    Arrays.fill(result.centres()[c], Double.NaN);
                }
            }
        }
        return result;
    }
}
