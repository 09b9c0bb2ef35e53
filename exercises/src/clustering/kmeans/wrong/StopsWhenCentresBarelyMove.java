package clustering.kmeans.wrong;

import clustering.kmeans.KMeans;
import clustering.kmeans.KMeansReference;
import whetstone.kit.Misconception;

@Misconception(
        "Measure the points in kilometres instead of metres: should that change when to stop? Look at what is compared.")
public final class StopsWhenCentresBarelyMove implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result before = new KMeansReference().lloyd(x, init, Math.min(0, maxIterations));
        for (int made = 1; made <= maxIterations; made++) {
            Result result = new KMeansReference().lloyd(x, init, made);
            if (result.converged() || farthestMove(before.centres(), result.centres()) < 0.1) {
                return new Result(result.centres(), result.labels(), result.inertia(), made, true);
            }
            before = result;
        }
        return before;
    }

    private static double farthestMove(double[][] before, double[][] after) {
        double farthest = 0;
        for (int c = 0; c < before.length; c++) {
            double squared = 0;
            for (int j = 0; j < before[c].length; j++) {
                squared += (after[c][j] - before[c][j]) * (after[c][j] - before[c][j]);
            }
            farthest = Math.max(farthest, Math.sqrt(squared));
        }
        return farthest;
    }
}
