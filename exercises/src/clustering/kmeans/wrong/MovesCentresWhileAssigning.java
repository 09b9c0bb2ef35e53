package clustering.kmeans.wrong;

import clustering.kmeans.KMeans;
import clustering.kmeans.KMeansReference;
import java.util.Arrays;
import java.util.Collections;
import whetstone.kit.Misconception;

@Misconception(
        "In iteration 1 of the hand example, with which centres was each label found? Had one of them moved already?")
public final class MovesCentresWhileAssigning implements KMeans {
    private final KMeans reference = new KMeansReference();

    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = reference.lloyd(x, init, Math.min(0, maxIterations));
        boolean converged = false;
        int iterations = 0;
        while (!converged && iterations < maxIterations) {
            Result next = reference.lloyd(x, passed(x, result.centres()), 0);
            converged = Arrays.equals(result.labels(), next.labels());
            result = next;
            iterations++;
        }
        return new Result(result.centres(), result.labels(), result.inertia(), iterations, converged);
    }

    /** Every point moves its centre to the mean of the points met so far (MacQueen's way). */
    private double[][] passed(double[][] x, double[][] centres) {
        int[] counts = new int[centres.length];
        for (double[] point : x) {
            // as many copies of the point as there are centres, for fewer are refused
            double[][] copies = Collections.nCopies(centres.length, point).toArray(double[][]::new);
            int c = reference.lloyd(copies, centres, 0).labels()[0];
            counts[c]++;
            for (int j = 0; j < point.length; j++) {
                centres[c][j] += (point[j] - centres[c][j]) / counts[c];
            }
        }
        return centres;
    }
}
