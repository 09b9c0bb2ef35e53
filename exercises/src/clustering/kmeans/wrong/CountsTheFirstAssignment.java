package clustering.kmeans.wrong;

import clustering.kmeans.KMeansReference;
import whetstone.kit.Misconception;

@Misconception(
        "Count the moves of the centres in the hand example, and hold the count against the returned iterations.")
public final class CountsTheFirstAssignment extends KMeansReference {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = super.lloyd(x, init, maxIterations);
        return new Result(
                result.centres(), result.labels(), result.inertia(), result.iterations() + 1, result.converged());
    }
}
