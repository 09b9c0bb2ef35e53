package clustering.kmeans.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "In iteration 1 of the hand example, with which centres was each label found? Had one of them moved already?")
public final class MovesCentresWhileAssigning extends MeasuresByItself {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = super.lloyd(x, init, Math.min(0, maxIterations));
        boolean converged = false;
        int iterations = 0;
        while (!converged && iterations < maxIterations) {
            Result next = super.lloyd(x, passed(x, result.centres()), 0);
            converged = Arrays.equals(result.labels(), next.labels());
            result = next;
            iterations++;
        }
        return new Result(result.centres(), result.labels(), result.inertia(), iterations, converged);
    }

    /** Every point moves its centre to the mean of the points met so far (MacQueen's way). */
    private static double[][] passed(double[][] x, double[][] centres) {
        int[] counts = new int[centres.length];
        for (double[] point : x) {
            int c = nearest(point, centres);
            counts[c]++;
            for (int j = 0; j < point.length; j++) {
                centres[c][j] += (point[j] - centres[c][j]) / counts[c];
            }
        }
        return centres;
    }

    private static int nearest(double[] point, double[][] centres) {
        int nearest = 0;
        for (int c = 1; c < centres.length; c++) {
            nearest = squaredDistance(point, centres[c]) < squaredDistance(point, centres[nearest]) ? c : nearest;
        }
        return nearest;
    }
}
