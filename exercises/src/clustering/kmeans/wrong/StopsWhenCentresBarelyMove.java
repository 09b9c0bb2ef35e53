package clustering.kmeans.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Measure the points in kilometres instead of metres: should that change when to stop? Look at what is compared.")
public final class StopsWhenCentresBarelyMove extends MeasuresByItself {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result before = super.lloyd(x, init, Math.min(0, maxIterations));
        for (int made = 1; made <= maxIterations; made++) {
            Result result = super.lloyd(x, init, made);
            if (result.converged() || farthestMove(before.centres(), result.centres()) < 0.1) {
                return new Result(result.centres(), result.labels(), result.inertia(), made, true);
            }
            before = result;
        }
        return before;
    }

    private static double farthestMove(double[][] before, double[][] after) {
        return IntStream.range(0, before.length)
                .mapToDouble(c -> Math.sqrt(squaredDistance(before[c], after[c])))
                .max()
                .orElseThrow();
    }
}
